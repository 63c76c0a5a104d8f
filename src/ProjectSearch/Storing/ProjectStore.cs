using ProjectSearch.Importing;
using ProjectSearch.Projects;

namespace ProjectSearch.Storing;

/// <summary>The record: every project with its history, in SQLite or SQL Server.</summary>
public sealed class ProjectStore(DatabaseOptions options, TimeProvider time)
{
    /// <summary>Reads which state of the data the database holds.</summary>
    /// <param name="cancellationToken">Stops the statement.</param>
    /// <returns>The database's identity and its newest import.</returns>
    public Task<DatasetVersion> GetVersionAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException(options.ToString() + time);

    /// <summary>
    /// Stores packages whole, in one transaction under the import lock, or nothing of them: an exception that the
    /// packages' enumeration throws rolls back and passes through. Each source that changes takes the next number.
    /// </summary>
    /// <param name="packages">What was read from the files.</param>
    /// <param name="dryRun">Whether to find out what would change and store nothing.</param>
    /// <param name="progress">Told the number of rows read so far, now and then; null for nobody.</param>
    /// <param name="cancellationToken">Stops the import; nothing is stored.</param>
    /// <returns>What changed.</returns>
    public Task<ImportOutcome> ImportAsync(
        IReadOnlyList<ImportPackage> packages,
        bool dryRun,
        IProgress<int>? progress,
        CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Opens one consistent reading of the database; imports that commit later are not in it.</summary>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <returns>The reading; dispose it to release its transaction.</returns>
    public Task<DatasetReading> ReadAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
