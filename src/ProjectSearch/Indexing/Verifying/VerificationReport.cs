using ProjectSearch.Projects;

namespace ProjectSearch.Indexing;

/// <summary>What a verification compared and found.</summary>
/// <param name="StoreVersion">The store's state.</param>
/// <param name="IndexVersion">The index's state.</param>
/// <param name="ProjectCount">Projects in the store that are not withdrawn.</param>
/// <param name="TotalCost">Their known total cost in SEK.</param>
/// <param name="RunFunding">Their known RUN funding in SEK.</param>
/// <param name="GroupCount">Combinations of year, subregion and theme whose figures were compared.</param>
/// <param name="Drifts">
/// One sentence for each difference, naming the project or the group, a hundred at most and then how many more there are;
/// empty when all agree.
/// </param>
public sealed record VerificationReport(
    DatasetVersion StoreVersion,
    DatasetVersion IndexVersion,
    int ProjectCount,
    long TotalCost,
    long RunFunding,
    int GroupCount,
    IReadOnlyList<string> Drifts);
