using ProjectSearch.Importing;
using ProjectSearch.Projects;

namespace ProjectSearch.Storing;

/// <summary>What an import came to.</summary>
/// <param name="Version">The dataset version after it; with a dry run the version that it would have made.</param>
/// <param name="Sources">One entry for each source of the files, in their order.</param>
public sealed record ImportOutcome(DatasetVersion Version, IReadOnlyList<SourceOutcome> Sources);

/// <summary>What an import came to for one source.</summary>
/// <param name="Identity">The source.</param>
/// <param name="Name">The source's name for a reader.</param>
/// <param name="Number">The import number that it took; null when it changed nothing.</param>
/// <param name="Added">Projects that were new.</param>
/// <param name="Changed">Projects that differ from what was stored.</param>
/// <param name="Withdrawn">Projects that the source no longer lists.</param>
/// <param name="Unchanged">Projects that are as they were.</param>
/// <param name="Findings">Number of findings by code, codes without any left out.</param>
public sealed record SourceOutcome(
    SourceIdentity Identity,
    string Name,
    int? Number,
    int Added,
    int Changed,
    int Withdrawn,
    int Unchanged,
    IReadOnlyDictionary<FindingCode, int> Findings);
