using ProjectSearch.Api.Pages.Shared.Answers;

namespace ProjectSearch.Api.Pages.Overview;

/// <summary>The answer to the overview's document.</summary>
/// <param name="Projects">The result.</param>
/// <param name="Dataset">The state of the data.</param>
public sealed record OverviewAnswer(OverviewResult Projects, DatasetState Dataset);

/// <summary>A result in figures.</summary>
/// <param name="TotalCount">How many projects.</param>
/// <param name="Aggregates">Their figures.</param>
public sealed record OverviewResult(int TotalCount, OverviewFigures Aggregates);

/// <summary>Figures over a result, whole and in groups.</summary>
/// <param name="TotalCost">Total expected cost.</param>
/// <param name="RunFunding">RUN funding.</param>
/// <param name="OtherFunding">Total cost less RUN funding.</param>
/// <param name="RunShare">RUN funding over total cost.</param>
/// <param name="ByTheme">By theme, the largest first.</param>
/// <param name="BySubregion">By subregion, the largest first.</param>
/// <param name="ByQuestion">By prioritised question, in order.</param>
/// <param name="ByYear">By year, in order.</param>
/// <param name="ByOwner">By owner, the largest first.</param>
public sealed record OverviewFigures(
    AmountSpread TotalCost,
    AmountSpread RunFunding,
    AmountSum OtherFunding,
    ShareOfSums RunShare,
    Grouping ByTheme,
    Grouping BySubregion,
    Grouping ByQuestion,
    Grouping ByYear,
    Grouping ByOwner);

/// <summary>How an amount in SEK is spread over projects.</summary>
/// <param name="Sum">The sum over the known; null when none is known.</param>
/// <param name="Average">The mean of the known.</param>
/// <param name="Median">The median of the known.</param>
/// <param name="Maximum">The largest.</param>
/// <param name="Missing">Projects whose amount is unknown.</param>
public sealed record AmountSpread(long? Sum, double? Average, double? Median, long? Maximum, int Missing);

/// <summary>A result in groups.</summary>
/// <param name="Groups">The groups, in order.</param>
/// <param name="GroupCount">How many there are in all.</param>
/// <param name="Overlapping">Whether a project may count in several.</param>
public sealed record Grouping(IReadOnlyList<GroupRow> Groups, int GroupCount, bool Overlapping);

/// <summary>The projects that share a value.</summary>
/// <param name="Keys">The value.</param>
/// <param name="Count">How many projects.</param>
/// <param name="TotalCost">Total expected cost.</param>
/// <param name="RunFunding">RUN funding.</param>
/// <param name="RunShare">RUN funding over total cost.</param>
public sealed record GroupRow(IReadOnlyList<GroupKey> Keys, int Count, AmountSum TotalCost, AmountSum RunFunding, ShareOfSums RunShare);

/// <summary>A value of a dimension.</summary>
/// <param name="Value">Slug, number or name; "none" for no value.</param>
/// <param name="Label">The value for a reader.</param>
public sealed record GroupKey(string Value, string Label);
