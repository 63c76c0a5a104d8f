using Dapper;
using ProjectSearch.Importing;
using ProjectSearch.Projects;
using ProjectSearch.Storing.Databases;
using ProjectSearch.Storing.Reading;
using ProjectSearch.Storing.Writing;
using ProjectSearch.Telemetry;

namespace ProjectSearch.Storing;

/// <summary>The record: every project with its history, in SQLite or SQL Server.</summary>
public sealed class ProjectStore
{
    // Nodes ask every few seconds: one that waits longer should rather say that the database is away.
    private const int VersionTimeoutSeconds = 15;

    private readonly IDatabase database;
    private readonly TimeProvider time;

    // Columns are snake_case in both engines, properties are not.
    static ProjectStore() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>Prepares access to a database; nothing is opened yet.</summary>
    /// <param name="options">Which database.</param>
    /// <param name="time">The clock that imports are dated by.</param>
    /// <exception cref="StoreException">The options name no database.</exception>
    public ProjectStore(DatabaseOptions options, TimeProvider time) =>
        (database, this.time) = (DatabaseFactory.Create(options), time);

    /// <summary>Reads which state of the data the database holds.</summary>
    /// <param name="cancellationToken">Stops the statement.</param>
    /// <returns>The database's identity and its newest import.</returns>
    public async Task<DatasetVersion> GetVersionAsync(CancellationToken cancellationToken)
    {
        using var piece = WorkMeter.Sql.Start("version");
        await using var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        var row = await connection.QuerySingleAsync<VersionRow>(
            new CommandDefinition(Sql.SelectVersion(database), commandTimeout: VersionTimeoutSeconds, cancellationToken: cancellationToken)).ConfigureAwait(false);
        return row.ToVersion();
    }

    /// <summary>
    /// Stores packages whole, in one transaction under the import lock, or nothing of them: an exception that the
    /// packages' enumeration throws rolls back and passes through. Each source that changes takes the next number.
    /// </summary>
    /// <param name="packages">What was read from the files.</param>
    /// <param name="dryRun">Whether to find out what would change and store nothing.</param>
    /// <param name="progress">Told the number of rows read so far, now and then; null for nobody.</param>
    /// <param name="cancellationToken">Stops the import; nothing is stored.</param>
    /// <returns>What changed.</returns>
    public async Task<ImportOutcome> ImportAsync(
        IReadOnlyList<ImportPackage> packages,
        bool dryRun,
        IProgress<int>? progress,
        CancellationToken cancellationToken)
    {
        using var piece = WorkMeter.Sql.Start("import");
        await using var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var transaction = await database.BeginImportAsync(connection, cancellationToken).ConfigureAwait(false);
        var session = await ImportSession.OpenAsync(database, transaction, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        var outcomes = new List<SourceOutcome>();
        foreach (var package in packages)
        {
            outcomes.AddRange(await session.WriteAsync(package, progress, cancellationToken).ConfigureAwait(false));
        }

        var version = await session.ReadVersionAsync(cancellationToken).ConfigureAwait(false);
        if (dryRun)
        {
            await transaction.RollbackAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }

        return new ImportOutcome(version, outcomes);
    }

    /// <summary>Opens one consistent reading of the database; imports that commit later are not in it.</summary>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <returns>The reading; dispose it to release its transaction.</returns>
    public Task<DatasetReading> ReadAsync(CancellationToken cancellationToken) =>
        DatasetReading.OpenAsync(database, cancellationToken);
}
