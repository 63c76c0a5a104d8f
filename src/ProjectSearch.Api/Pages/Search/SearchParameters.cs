using ProjectSearch.Searching;

namespace ProjectSearch.Api.Pages.Search;

/// <summary>What a link of the search page asks for. A link says everything, so that it can be shared.</summary>
public sealed record SearchParameters
{
    /// <summary>Free text; empty for all projects.</summary>
    public string Search { get; init; } = "";

    /// <summary>How far the free text may reach.</summary>
    public SearchMatch Match { get; init; } = SearchMatch.Broad;

    /// <summary>The choices in facets, at most one a dimension.</summary>
    public IReadOnlyList<Refinement> Refine { get; init; } = [];

    /// <summary>The order.</summary>
    public ResultOrder Order { get; init; } = ResultOrder.Default;

    /// <summary>The cursor to go on from; null for the start.</summary>
    public string? After { get; init; }

    /// <summary>The cursor to end before; null for the end.</summary>
    public string? Before { get; init; }

    /// <summary>Whether facets list every value.</summary>
    public bool AllValues { get; init; }

    /// <summary>Whether there is free text.</summary>
    public bool HasSearch => Search.Length > 0;

    /// <summary>The same question from its first page.</summary>
    public SearchParameters FromStart() => this with { After = null, Before = null };

    /// <summary>The same question from its first page, without one choice.</summary>
    /// <param name="dimension">The facet.</param>
    /// <param name="value">The value no longer wanted.</param>
    public SearchParameters Without(ProjectDimension dimension, string value) => FromStart() with
    {
        Refine = [.. Refine
            .Select(refinement => refinement.Dimension == dimension
                ? refinement with { Values = [.. refinement.Values.Where(other => other != value)] }
                : refinement)
            .Where(refinement => refinement.Values.Count > 0)],
    };

    /// <summary>The same question from its first page, with one choice in a facet instead of those that it has there.</summary>
    /// <param name="dimension">The facet.</param>
    /// <param name="value">The value wanted.</param>
    public SearchParameters WithOnly(ProjectDimension dimension, string value) => FromStart() with
    {
        Refine = [.. Refine.Where(refinement => refinement.Dimension != dimension), new Refinement(dimension, [value])],
    };
}
