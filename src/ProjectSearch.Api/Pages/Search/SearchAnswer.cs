using ProjectSearch.Api.Pages.Shared.Answers;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Pages.Search;

/// <summary>The answer to the search page's document.</summary>
/// <param name="Projects">The result.</param>
/// <param name="Dataset">The state of the data.</param>
public sealed record SearchAnswer(SearchResult Projects, DatasetState Dataset);

/// <summary>A page of a result, with figures over the whole result.</summary>
/// <param name="TotalCount">How many projects there are on all pages.</param>
/// <param name="SearchInfo">What the engine made of the free text; null without free text.</param>
/// <param name="Aggregates">Sums over the whole result.</param>
/// <param name="Facets">What the result can be narrowed and widened by.</param>
/// <param name="Edges">The page.</param>
/// <param name="PageInfo">Where the page stands.</param>
public sealed record SearchResult(
    int TotalCount,
    SearchInfo? SearchInfo,
    ResultFigures Aggregates,
    IReadOnlyList<FacetRow> Facets,
    IReadOnlyList<SearchHit> Edges,
    PageState PageInfo);

/// <summary>Sums over a whole result.</summary>
/// <param name="TotalCost">Total expected cost.</param>
/// <param name="RunFunding">RUN funding.</param>
/// <param name="RunShare">RUN funding over total cost.</param>
public sealed record ResultFigures(AmountSum TotalCost, AmountSum RunFunding, ShareOfSums RunShare);

/// <summary>A facet.</summary>
/// <param name="Dimension">What it refines by.</param>
/// <param name="RemainingCount">How many values are not listed.</param>
/// <param name="Values">The most frequent values, and every selected one.</param>
public sealed record FacetRow(ProjectDimension Dimension, int RemainingCount, IReadOnlyList<FacetValue> Values);

/// <summary>A project of the result and why it was found.</summary>
/// <param name="Node">The project.</param>
/// <param name="Highlights">The marked pieces of its texts.</param>
/// <param name="Matches">Which query word met which word.</param>
public sealed record SearchHit(ProjectRow Node, IReadOnlyList<Highlight> Highlights, IReadOnlyList<TermMatch> Matches);
