using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using ProjectSearch.Projects;
using ProjectSearch.Storing.Databases;
using ProjectSearch.Storing.Reading;
using ProjectSearch.Telemetry;

namespace ProjectSearch.Storing;

/// <summary>
/// One consistent reading of the database. Use one method at a time. Each throws <see cref="DbException"/> where the database
/// refuses or is gone, <see cref="BrokenReadingException"/> where its answer can't be made out, and
/// <see cref="UnreadableRowException"/> where a row holds what no import writes.
/// </summary>
public sealed class DatasetReading : IAsyncDisposable
{
    // Owners and findings are fetched for a batch of projects at a time: three statements for each thousand.
    private const int BatchSize = 1000;

    // While this reads, imports wait: a driver that hangs in the middle of an answer must not hold them up for long.
    private const int TimeoutSeconds = 60;

    private readonly IDatabase database;
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;

    private DatasetReading(IDatabase database, DbConnection connection, DbTransaction transaction, DatasetVersion version) =>
        (this.database, this.connection, this.transaction, Version) = (database, connection, transaction, version);

    /// <summary>The state of the data that is read.</summary>
    public DatasetVersion Version { get; }

    /// <summary>Reads what projects refer to, whole.</summary>
    /// <param name="cancellationToken">Stops the statements.</param>
    /// <returns>The catalog.</returns>
    public async Task<Catalog> ReadCatalogAsync(CancellationToken cancellationToken)
    {
        using var piece = WorkMeter.Sql.Start("catalog");
        var aliases = (await QueryAsync<AliasRow>(Sql.SelectOrganisationAliases, null, cancellationToken).ConfigureAwait(false))
            .ToLookup(alias => alias.OrganisationId, alias => alias.Spelling);
        var organisations = await QueryAsync<NamedRow>(Sql.SelectOrganisations, null, cancellationToken).ConfigureAwait(false);
        var introductions = (await QueryAsync<IntroductionRow>(Sql.SelectIntroductions, null, cancellationToken).ConfigureAwait(false))
            .ToLookup(introduction => introduction.SubregionId);
        var subregions = await QueryAsync<NamedRow>(Sql.SelectSubregions, null, cancellationToken).ConfigureAwait(false);
        var themes = await QueryAsync<NamedRow>(Sql.SelectThemes, null, cancellationToken).ConfigureAwait(false);
        var totals = (await QueryAsync<ControlTotalRow>(Sql.SelectControlTotals, null, cancellationToken).ConfigureAwait(false))
            .ToLookup(total => total.SourceId);
        var findings = (await QueryAsync<FindingRow>(Sql.SelectSourceFindings, null, cancellationToken).ConfigureAwait(false))
            .ToLookup(finding => finding.SourceId);
        var sources = await QueryAsync<SourceRow>(Sql.SelectSources, null, cancellationToken).ConfigureAwait(false);
        var imports = await QueryAsync<ImportRow>(Sql.SelectImports, null, cancellationToken).ConfigureAwait(false);
        return new Catalog(
            [.. organisations.Select(row => new Organisation(row.Id, row.Slug, row.Name, [.. aliases[row.Id]]))],
            [.. subregions.Select(row => new Subregion(row.Id, row.Slug, row.Name, ByYear(introductions[row.Id])))],
            [.. themes.Select(row => new Theme(row.Id, row.Slug, row.Name))],
            [.. sources.Select(row => row.ToSource(totals[row.Id], findings[row.Id]))],
            [.. imports.Select(row => row.ToImport())]);
    }

    /// <summary>Reads the projects that imports above a number changed, withdrawn ones too, by key; 0 for all. Streams in batches.</summary>
    /// <param name="aboveImport">The watermark.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    /// <returns>The projects.</returns>
    public async IAsyncEnumerable<Project> ReadProjectsAsync(int aboveImport, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = 0L;
        while (true)
        {
            var batch = await ReadBatchAsync(aboveImport, after, cancellationToken).ConfigureAwait(false);
            if (batch.Count == 0)
            {
                yield break;
            }

            foreach (var project in batch)
            {
                yield return project;
            }

            after = batch[^1].Id;
        }
    }

    /// <summary>Lets SQL count and sum the projects that are not withdrawn by year, subregion and theme.</summary>
    /// <param name="cancellationToken">Stops the statement.</param>
    /// <returns>One row for each combination, by year, subregion key and theme key; no key first.</returns>
    public async Task<IReadOnlyList<GroupFigures>> ReadFiguresAsync(CancellationToken cancellationToken)
    {
        using var piece = WorkMeter.Sql.Start("figures");
        var rows = await QueryAsync<FiguresRow>(Sql.SelectFigures, null, cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToFigures())];
    }

    /// <summary>Ends the reading.</summary>
    /// <returns>When the transaction is released.</returns>
    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync().ConfigureAwait(false);
        await connection.DisposeAsync().ConfigureAwait(false);
    }

    internal static async Task<DatasetReading> OpenAsync(IDatabase database, CancellationToken cancellationToken)
    {
        using var piece = WorkMeter.Sql.Start("begin");
        var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var transaction = await database.BeginReadingAsync(connection, cancellationToken).ConfigureAwait(false);
            // The first statement fixes what a SQLite transaction sees.
            var version = await connection.QuerySingleAsync<VersionRow>(
                new CommandDefinition(Sql.SelectVersion(database), null, transaction, cancellationToken: cancellationToken)).ConfigureAwait(false);
            return new DatasetReading(database, connection, transaction, version.ToVersion());
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task<List<Project>> ReadBatchAsync(int aboveImport, long after, CancellationToken cancellationToken)
    {
        using var piece = WorkMeter.Sql.Start("projects");
        var batch = await QueryAsync<ProjectRow>(
            Sql.SelectProjects(database),
            new { Above = aboveImport, After = after, Count = BatchSize },
            cancellationToken).ConfigureAwait(false);
        if (batch.Count == 0)
        {
            return [];
        }

        var range = new { From = batch[0].Id, To = batch[^1].Id };
        var owners = (await QueryAsync<OwnerRow>(Sql.SelectProjectOwners, range, cancellationToken).ConfigureAwait(false))
            .ToLookup(owner => owner.ProjectId);
        var findings = (await QueryAsync<FindingRow>(Sql.SelectProjectFindings, range, cancellationToken).ConfigureAwait(false))
            .ToLookup(finding => finding.ProjectId);
        return [.. batch.Select(row => row.ToProject(owners[row.Id], findings[row.Id]))];
    }

    // Where two documents of one year introduce a subregion, the one that was imported last speaks.
    private static Dictionary<int, string> ByYear(IEnumerable<IntroductionRow> introductions)
    {
        var result = new Dictionary<int, string>();
        foreach (var introduction in introductions)
        {
            result[introduction.Year] = introduction.Body;
        }

        return result;
    }

    private async Task<List<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken)
    {
        try
        {
            return (await connection.QueryAsync<T>(
                new CommandDefinition(sql, parameters, transaction, TimeoutSeconds, cancellationToken: cancellationToken)).ConfigureAwait(false)).AsList();
        }
        catch (Exception exception) when (exception is not (DbException or OperationCanceledException))
        {
            throw new BrokenReadingException(exception);
        }
    }
}

/// <summary>SQL's count and sums over the projects of one year, subregion and theme.</summary>
/// <param name="Year">The year.</param>
/// <param name="SubregionId">Key of the subregion; null for projects without one.</param>
/// <param name="ThemeId">Key of the theme; null for projects without one.</param>
/// <param name="Count">How many projects.</param>
/// <param name="TotalCost">Sum of the known total costs in SEK; null when none is known.</param>
/// <param name="RunFunding">Sum of the known RUN funding in SEK; null when none is known.</param>
public sealed record GroupFigures(int Year, long? SubregionId, long? ThemeId, int Count, long? TotalCost, long? RunFunding);
