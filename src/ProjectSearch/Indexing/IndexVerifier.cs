using ProjectSearch.Storing;

namespace ProjectSearch.Indexing;

/// <summary>Compares the index with the store, row by row and sum by sum.</summary>
public static class IndexVerifier
{
    /// <summary>Looks for every difference.</summary>
    /// <param name="store">The record.</param>
    /// <param name="snapshot">What is served.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    /// <returns>What was compared and every drift found.</returns>
    public static Task<VerificationReport> VerifyAsync(ProjectStore store, IndexSnapshot snapshot, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}

/// <summary>What a verification compared and found.</summary>
/// <param name="StoreVersion">The store's state.</param>
/// <param name="IndexVersion">The index's state.</param>
/// <param name="ProjectCount">Projects in the store that are not withdrawn.</param>
/// <param name="TotalCost">Their known total cost in SEK.</param>
/// <param name="RunFunding">Their known RUN funding in SEK.</param>
/// <param name="GroupCount">Combinations of year, subregion and theme whose figures were compared.</param>
/// <param name="Drifts">One sentence for each difference, naming the project or the group; empty when all agree.</param>
public sealed record VerificationReport(
    Projects.DatasetVersion StoreVersion,
    Projects.DatasetVersion IndexVersion,
    int ProjectCount,
    long TotalCost,
    long RunFunding,
    int GroupCount,
    IReadOnlyList<string> Drifts);
