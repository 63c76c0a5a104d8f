using System.Data.Common;
using ProjectSearch.Importing;
using ProjectSearch.Projects;
using ProjectSearch.Storing.Databases;

namespace ProjectSearch.Storing.Writing;

/// <summary>One import under the lock: packages in, outcomes out. The caller commits.</summary>
internal sealed class ImportSession
{
    private const int ProgressStep = 1000;

    private readonly ImportConnection connection;
    private readonly KeySequence sequence;
    private readonly DateTimeOffset importedAt;
    private readonly NameRegister subregions;
    private readonly NameRegister themes;
    private readonly OrganisationRegister organisations;
    private readonly ProjectBatch batch;
    private int rows;

    private ImportSession(
        ImportConnection connection,
        KeySequence sequence,
        DateTimeOffset importedAt,
        NameRegister subregions,
        NameRegister themes,
        OrganisationRegister organisations)
    {
        (this.connection, this.sequence, this.importedAt) = (connection, sequence, importedAt);
        (this.subregions, this.themes, this.organisations) = (subregions, themes, organisations);
        batch = new ProjectBatch(connection, sequence, organisations);
    }

    public static async Task<ImportSession> OpenAsync(
        IDatabase database, DbTransaction transaction, DateTimeOffset importedAt, CancellationToken cancellationToken)
    {
        var connection = new ImportConnection(database, transaction);
        var sequence = (await connection.QuerySingleOrDefaultAsync<KeySequence>(Sql.SelectLastIds, null, cancellationToken).ConfigureAwait(false))!;
        return new ImportSession(
            connection,
            sequence,
            importedAt,
            await NameRegister.OpenAsync(
                connection, Sql.SelectSubregions, Sql.InsertSubregion, () => ++sequence.SubregionId, cancellationToken).ConfigureAwait(false),
            await NameRegister.OpenAsync(
                connection, Sql.SelectThemes, Sql.InsertTheme, () => ++sequence.ThemeId, cancellationToken).ConfigureAwait(false),
            await OrganisationRegister.OpenAsync(connection, sequence, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Writes one package whole.</summary>
    public async Task<List<SourceOutcome>> WriteAsync(ImportPackage package, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var sources = new Dictionary<SourceIdentity, SourceImport>();
        foreach (var source in package.Sources)
        {
            sources.Add(source.Identity, await SourceImport.OpenAsync(
                connection, sequence, source, importedAt, subregions, themes, cancellationToken).ConfigureAwait(false));
        }

        await foreach (var read in ReadAhead.Of(package.Projects.Select(ReadProject.Of), cancellationToken).ConfigureAwait(false))
        {
            await AddAsync(read, sources[read.Project.Source], cancellationToken).ConfigureAwait(false);
            if (++rows % ProgressStep == 0)
            {
                progress?.Report(rows);
            }
        }

        await batch.FlushAsync(cancellationToken).ConfigureAwait(false);
        progress?.Report(rows);
        var outcomes = new List<SourceOutcome>();
        foreach (var source in sources.Values)
        {
            outcomes.Add(await source.FinishAsync(cancellationToken).ConfigureAwait(false));
        }

        return outcomes;
    }

    public Task<DatasetVersion> ReadVersionAsync(CancellationToken cancellationToken) => connection.ReadVersionAsync(cancellationToken);

    private async Task AddAsync(ReadProject read, SourceImport source, CancellationToken cancellationToken)
    {
        var project = read.Project;
        source.Count(project.Findings);
        if (project.Owners.Any(organisations.Merges))
        {
            await batch.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        foreach (var owner in project.Owners)
        {
            await organisations.ResolveAsync(owner, source, cancellationToken).ConfigureAwait(false);
        }

        // Looked up after all are resolved: the second owner may have merged the first one's organisation.
        var owners = project.Owners.Select(organisations.IdOf).Distinct().ToList();
        await batch.AddAsync(
            new PreparedProject(
                read,
                source,
                source.NextMatchKey(read),
                await subregions.ResolveAsync(project.Subregion, cancellationToken).ConfigureAwait(false),
                await themes.ResolveAsync(project.Theme, cancellationToken).ConfigureAwait(false),
                owners),
            cancellationToken).ConfigureAwait(false);
    }
}
