using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Searching;

/// <summary>One question to the index: which projects, in which order.</summary>
public sealed record ProjectQuery
{
    /// <summary>Free text in the search language; null or blank for all projects.</summary>
    public string? Search { get; init; }

    /// <summary>How much of the free text is read.</summary>
    public SearchSize SearchSize { get; init; } = SearchSize.Usual;

    /// <summary>How far the free text may reach.</summary>
    public SearchMatch Match { get; init; } = SearchMatch.Broad;

    /// <summary>The structured filter; null for none.</summary>
    public ProjectFilter? Where { get; init; }

    /// <summary>The most clauses that the filter may have: each condition and each value is one. Larger filters are refused.</summary>
    public int MaximumFilterClauses { get; init; } = FilterSize.UsualMaximum;

    /// <summary>The facets' choices, at most one a dimension.</summary>
    public IReadOnlyList<Refinement> Refine { get; init; } = [];

    /// <summary>The order, the first key first; empty for the default: relevance with free text, else year descending, title, id.</summary>
    public IReadOnlyList<SortKey<ProjectSortField>> Order { get; init; } = [];
}

/// <summary>How far free text may reach.</summary>
public enum SearchMatch
{
    /// <summary>The words themselves, inflected or as part of a compound; all of them.</summary>
    Strict,

    /// <summary>Also synonyms, translations, missing diacritics and, where nothing else is found, guesses and fewer words.</summary>
    Broad,
}

/// <summary>One key of an order.</summary>
/// <param name="Field">What is compared.</param>
/// <param name="Descending">Whether the largest comes first; the unknown come last either way.</param>
/// <typeparam name="TField">The fields that can be compared.</typeparam>
public readonly record struct SortKey<TField>(TField Field, bool Descending)
    where TField : struct, Enum;

/// <summary>What projects can be ordered by.</summary>
public enum ProjectSortField
{
    /// <summary>How well the free text is met.</summary>
    Relevance,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The title in the Swedish alphabet.</summary>
    Title,

    /// <summary>Total expected cost.</summary>
    TotalCost,

    /// <summary>RUN funding.</summary>
    RunFunding,

    /// <summary>Total cost less RUN funding.</summary>
    OtherFunding,

    /// <summary>RUN funding over total cost.</summary>
    RunShare,
}

/// <summary>What organisations can be ordered by.</summary>
public enum OrganisationSortField
{
    /// <summary>The name in the Swedish alphabet.</summary>
    Name,

    /// <summary>How many projects it owns.</summary>
    ProjectCount,

    /// <summary>The RUN funding of its projects.</summary>
    RunFunding,
}

/// <summary>What projects can be grouped and refined by.</summary>
public enum ProjectDimension
{
    /// <summary>The year, by number.</summary>
    Year,

    /// <summary>The subregion, by slug.</summary>
    Subregion,

    /// <summary>The theme, by slug.</summary>
    Theme,

    /// <summary>The prioritised question, by number.</summary>
    PriorityQuestion,

    /// <summary>The owners, by slug; a project with two is in two groups.</summary>
    Owner,

    /// <summary>The kind, by its name in the contract.</summary>
    Kind,

    /// <summary>The findings' codes, by their names in the contract; a project with two is in two groups.</summary>
    Finding,
}

/// <summary>One facet's choices, OR-ed.</summary>
/// <param name="Dimension">The facet.</param>
/// <param name="Values">Slugs, numbers or names as <see cref="ProjectDimension"/> says; "none" for no value.</param>
public sealed record Refinement(ProjectDimension Dimension, IReadOnlyList<string> Values);
