using ProjectSearch.Projects;

namespace ProjectSearch.Storing;

/// <summary>One consistent reading of the database. Use one method at a time.</summary>
public sealed class DatasetReading : IAsyncDisposable
{
    /// <summary>The state of the data that is read.</summary>
    public DatasetVersion Version => throw new NotSupportedException();

    /// <summary>Reads what projects refer to, whole.</summary>
    /// <param name="cancellationToken">Stops the statements.</param>
    /// <returns>The catalog.</returns>
    public Task<Catalog> ReadCatalogAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Reads the projects that imports above a number changed, withdrawn ones too, by key; 0 for all. Streams in batches.</summary>
    /// <param name="aboveImport">The watermark.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    /// <returns>The projects.</returns>
    public IAsyncEnumerable<Project> ReadProjectsAsync(int aboveImport, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Lets SQL count and sum the projects that are not withdrawn by year, subregion and theme.</summary>
    /// <param name="cancellationToken">Stops the statement.</param>
    /// <returns>One row for each combination, by year, subregion key and theme key; no key first.</returns>
    public Task<IReadOnlyList<GroupFigures>> ReadFiguresAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Ends the reading.</summary>
    /// <returns>When the transaction is released.</returns>
    public ValueTask DisposeAsync() => throw new NotSupportedException();
}

/// <summary>SQL's count and sums over the projects of one year, subregion and theme.</summary>
/// <param name="Year">The year.</param>
/// <param name="SubregionId">Key of the subregion; null for projects without one.</param>
/// <param name="ThemeId">Key of the theme; null for projects without one.</param>
/// <param name="Count">How many projects.</param>
/// <param name="TotalCost">Sum of the known total costs in SEK; null when none is known.</param>
/// <param name="RunFunding">Sum of the known RUN funding in SEK; null when none is known.</param>
public sealed record GroupFigures(int Year, long? SubregionId, long? ThemeId, int Count, long? TotalCost, long? RunFunding);
