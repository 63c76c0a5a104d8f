using ProjectSearch.Api.Pages.Projects;
using ProjectSearch.Api.Pages.Shared.Answers;

namespace ProjectSearch.Api.Pages.Sources;

/// <summary>The answer to the source pages' document.</summary>
/// <param name="Sources">All sources.</param>
/// <param name="Dataset">The state of the data and how it came about.</param>
public sealed record SourcesAnswer(IReadOnlyList<SourceDetails> Sources, ImportHistory Dataset);

/// <summary>The state of the data and its imports.</summary>
/// <param name="Version">Changes when, and only when, the data changes.</param>
/// <param name="UpdatedAt">When the newest import was committed, UTC.</param>
/// <param name="ProjectCount">Projects that are not withdrawn.</param>
/// <param name="Imports">The newest imports, the newest first.</param>
public sealed record ImportHistory(string Version, DateTimeOffset UpdatedAt, int ProjectCount, IReadOnlyList<ImportRow> Imports)
{
    /// <summary>The state alone.</summary>
    public DatasetState State => new(Version, UpdatedAt, ProjectCount);
}

/// <summary>An import that changed the data.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="ImportedAt">When it was committed, UTC.</param>
/// <param name="Added">Projects that were new.</param>
/// <param name="Changed">Projects that differ from what was stored.</param>
/// <param name="Withdrawn">Projects that the source no longer lists.</param>
/// <param name="Unchanged">Projects that are as they were.</param>
/// <param name="Source">The source that it read.</param>
public sealed record ImportRow(int Number, DateTimeOffset ImportedAt, int Added, int Changed, int Withdrawn, int Unchanged, SourceName Source);

/// <summary>A source with its control totals and findings.</summary>
/// <param name="Name">Its name for a reader.</param>
/// <param name="Sha256">The hash of its bytes.</param>
/// <param name="Year">The year that it is about.</param>
/// <param name="ImportedAt">When it was last imported, UTC.</param>
/// <param name="ProjectCount">How many projects it lists.</param>
/// <param name="ControlTotals">The totals printed under its tables.</param>
/// <param name="Findings">What was found odd about it.</param>
public sealed record SourceDetails(
    string Name,
    string Sha256,
    int Year,
    DateTimeOffset ImportedAt,
    int ProjectCount,
    IReadOnlyList<ControlTotalRow> ControlTotals,
    IReadOnlyList<FindingRow> Findings)
{
    /// <summary>What a link to it needs.</summary>
    public SourceName Reference => new(Name, Sha256, Year);
}

/// <summary>A printed total beside the sums of its rows; all amounts in SEK.</summary>
/// <param name="Subregion">The table's subregion.</param>
/// <param name="Theme">The table's theme.</param>
/// <param name="StatedTotalCost">The printed total cost.</param>
/// <param name="StatedRunFunding">The printed RUN funding.</param>
/// <param name="ComputedTotalCost">The rows' total cost.</param>
/// <param name="ComputedRunFunding">The rows' RUN funding.</param>
/// <param name="Matches">Whether they agree.</param>
public sealed record ControlTotalRow(
    NamedEntity Subregion,
    NamedEntity Theme,
    long StatedTotalCost,
    long StatedRunFunding,
    long ComputedTotalCost,
    long ComputedRunFunding,
    bool Matches);
