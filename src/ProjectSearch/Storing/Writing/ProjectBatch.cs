using ProjectSearch.Storing.Databases;

namespace ProjectSearch.Storing.Writing;

/// <summary>Writes projects a batch at a time: what is new in bulk, what differs one by one, what is the same not at all.</summary>
internal sealed class ProjectBatch(ImportConnection connection, KeySequence sequence)
{
    // Two parameters a project at most, under SQL Server's limit of 2,100.
    private const int Size = 1000;

    private readonly List<PreparedProject> waiting = new(Size);
    private readonly ProjectSlugs slugs = new(connection);

    public async Task AddAsync(PreparedProject project, CancellationToken cancellationToken)
    {
        waiting.Add(project);
        if (waiting.Count == Size)
        {
            await FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes what is waiting.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        foreach (var ofSource in waiting.GroupBy(project => project.Source))
        {
            await WriteAsync(ofSource.Key, [.. ofSource], cancellationToken).ConfigureAwait(false);
        }

        waiting.Clear();
    }

    private async Task WriteAsync(SourceImport source, List<PreparedProject> projects, CancellationToken cancellationToken)
    {
        var stored = (await connection.QueryAsync<StoredRow>(
            Sql.FindProjects,
            new { SourceId = source.Id, MatchKeys = projects.Select(project => project.MatchKey) },
            cancellationToken).ConfigureAwait(false)).ToDictionary(row => row.MatchKey, StringComparer.Ordinal);
        var added = new List<PreparedProject>();
        var details = new List<(PreparedProject Project, long Id)>();
        foreach (var project in projects)
        {
            if (!stored.TryGetValue(project.MatchKey, out var row))
            {
                added.Add(project);
                continue;
            }

            source.List(row.Id);
            if (row.ContentHash == project.ContentHash && row.Withdrawn == 0)
            {
                source.Unchanged++;
                continue;
            }

            source.Changed++;
            var number = await source.TakeNumberAsync(cancellationToken).ConfigureAwait(false);
            await connection.ExecuteAsync(Sql.UpdateProject, project.Values(row.Id, number), cancellationToken).ConfigureAwait(false);
            details.Add((project, row.Id));
        }

        await connection.ExecuteForKeysAsync(
            Sql.DeleteProjectOwners, details.Select(detail => detail.Id), ids => new { ProjectIds = ids }, cancellationToken).ConfigureAwait(false);
        await connection.ExecuteForKeysAsync(
            Sql.DeleteProjectFindings, details.Select(detail => detail.Id), ids => new { ProjectIds = ids }, cancellationToken).ConfigureAwait(false);
        details.AddRange(await InsertAsync(source, added, cancellationToken).ConfigureAwait(false));
        await WriteDetailsAsync(details, cancellationToken).ConfigureAwait(false);
    }

    private async Task<List<(PreparedProject Project, long Id)>> InsertAsync(
        SourceImport source, List<PreparedProject> added, CancellationToken cancellationToken)
    {
        if (added.Count == 0)
        {
            return [];
        }

        var number = await source.TakeNumberAsync(cancellationToken).ConfigureAwait(false);
        var links = await slugs.AssignAsync(added.ConvertAll(project => project.WishedSlug), cancellationToken).ConfigureAwait(false);
        var inserted = added.ConvertAll(project => (Project: project, Id: ++sequence.ProjectId));
        await connection.InsertAsync(
            BulkTable.Projects,
            [.. inserted.Zip(links, (pair, slug) => pair.Project.Values(pair.Id, number).ToRow(source.Id, pair.Project.MatchKey, slug))],
            cancellationToken).ConfigureAwait(false);
        inserted.ForEach(pair => source.List(pair.Id));
        source.Added += inserted.Count;
        return inserted;
    }

    private async Task WriteDetailsAsync(List<(PreparedProject Project, long Id)> details, CancellationToken cancellationToken)
    {
        await connection.InsertAsync(
            BulkTable.ProjectOwners,
            [.. details.SelectMany(detail => detail.Project.OwnerIds.Index().Select(owner => (object?[])[detail.Id, owner.Index, owner.Item]))],
            cancellationToken).ConfigureAwait(false);
        await connection.InsertAsync(
            BulkTable.Findings,
            [.. details.SelectMany(detail => SourceImport.FindingRows(detail.Project.Source.Id, detail.Id, detail.Project.Project.Findings))],
            cancellationToken).ConfigureAwait(false);
    }

    private sealed record StoredRow
    {
        public long Id { get; init; }

        public string MatchKey { get; init; } = "";

        public string ContentHash { get; init; } = "";

        public int Withdrawn { get; init; }
    }
}
