using Dapper;
using ProjectSearch.Storing.Databases;
using ProjectSearch.Storing.Reading;

namespace ProjectSearch.Storing.Writing;

/// <summary>Writes projects a batch at a time: what is new and what differs in bulk, what is the same not at all.</summary>
internal sealed class ProjectBatch(ImportConnection connection, KeySequence sequence, OrganisationRegister organisations)
{
    /// <summary>Projects in a batch: one parameter each in a look-up, under SQL Server's limit of 2,100.</summary>
    public const int Size = 1000;

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
        await organisations.FlushAsync(cancellationToken).ConfigureAwait(false);
        foreach (var ofSource in waiting.GroupBy(project => project.Source))
        {
            await WriteAsync(ofSource.Key, [.. ofSource], cancellationToken).ConfigureAwait(false);
        }

        waiting.Clear();
    }

    private async Task WriteAsync(SourceImport source, List<PreparedProject> projects, CancellationToken cancellationToken)
    {
        var stored = await FindAsync(source, projects, cancellationToken).ConfigureAwait(false);
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
            if (!row.IsAs(project))
            {
                details.Add((project, row.Id));
                continue;
            }

            source.Unchanged++;
        }

        await UpdateAsync(source, details, cancellationToken).ConfigureAwait(false);
        details.AddRange(await InsertAsync(source, added, cancellationToken).ConfigureAwait(false));
        await WriteDetailsAsync(details, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Dictionary<string, StoredProject>> FindAsync(
        SourceImport source, List<PreparedProject> projects, CancellationToken cancellationToken)
    {
        if (source.IsNew)
        {
            return [];
        }

        var keys = projects.Select(project => new DbString { Value = project.MatchKey, IsAnsi = true, IsFixedLength = true, Length = NameKey.ProjectKeyLength });
        var stored = await connection.QueryAsync<StoredProject>(
            Sql.FindProjects, new { SourceId = source.Id, MatchKeys = keys }, cancellationToken).ConfigureAwait(false);
        var owners = stored.Count == 0
            ? []
            : await connection.QueryAsync<OwnerRow>(
                Sql.FindProjectOwners, new { ProjectIds = stored.Select(row => row.Id) }, cancellationToken).ConfigureAwait(false);
        var ownersOf = owners.ToLookup(owner => owner.ProjectId, owner => owner.OrganisationId);
        return stored.ToDictionary(row => row.MatchKey, row => row with { OwnerIds = [.. ownersOf[row.Id].Distinct()] }, StringComparer.Ordinal);
    }

    private async Task UpdateAsync(SourceImport source, List<(PreparedProject Project, long Id)> changed, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
        {
            return;
        }

        var number = await source.TakeNumberAsync(cancellationToken).ConfigureAwait(false);
        await connection.UpdateProjectsAsync(
            changed.ConvertAll(detail => detail.Project.Values(detail.Id, number).ToChange()), cancellationToken).ConfigureAwait(false);
        var ids = new { ProjectIds = changed.ConvertAll(detail => detail.Id) };
        await connection.ExecuteAsync(Sql.DeleteProjectOwners, ids, cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync(Sql.DeleteProjectFindings, ids, cancellationToken).ConfigureAwait(false);
        source.Changed += changed.Count;
    }

    private async Task<List<(PreparedProject Project, long Id)>> InsertAsync(
        SourceImport source, List<PreparedProject> added, CancellationToken cancellationToken)
    {
        if (added.Count == 0)
        {
            return [];
        }

        var number = await source.TakeNumberAsync(cancellationToken).ConfigureAwait(false);
        var links = await slugs.AssignAsync(added.ConvertAll(project => project.Read.WishedSlug), cancellationToken).ConfigureAwait(false);
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
}
