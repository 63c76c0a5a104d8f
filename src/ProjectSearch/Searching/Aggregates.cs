namespace ProjectSearch.Searching;

/// <summary>Figures over a set of projects.</summary>
/// <param name="Count">How many projects.</param>
/// <param name="TotalCost">Total expected cost, SEK.</param>
/// <param name="RunFunding">RUN funding, SEK.</param>
/// <param name="OtherFunding">Total cost less RUN funding, SEK.</param>
/// <param name="RunShare">RUN funding over total cost.</param>
public sealed record ProjectFigures(
    int Count,
    AmountFigures TotalCost,
    AmountFigures RunFunding,
    AmountFigures OtherFunding,
    ShareFigures RunShare);

/// <summary>Figures over one amount, resting on the projects whose amount is known.</summary>
/// <param name="Sum">The sum in SEK; null when none is known.</param>
/// <param name="Average">The mean; null when none is known.</param>
/// <param name="Minimum">The smallest; null when none is known.</param>
/// <param name="Maximum">The largest; null when none is known.</param>
/// <param name="Median">The median, the mean of the middle two of an even number; null when none is known.</param>
/// <param name="Known">Projects whose amount is known.</param>
/// <param name="Missing">Projects whose amount is unknown.</param>
public sealed record AmountFigures(
    long? Sum,
    double? Average,
    long? Minimum,
    long? Maximum,
    double? Median,
    int Known,
    int Missing)
{
    /// <summary>The figures of nothing.</summary>
    public static AmountFigures None { get; } = new(null, null, null, null, null, 0, 0);
}

/// <summary>Figures over the share that RUN pays, resting on the projects whose two amounts are known.</summary>
/// <param name="Weighted">Sum of RUN funding over sum of total cost; null when none is known or the costs come to zero.</param>
/// <param name="Mean">The mean of the projects' own shares; null when none is known.</param>
public sealed record ShareFigures(double? Weighted, double? Mean)
{
    /// <summary>The figures of nothing.</summary>
    public static ShareFigures None { get; } = new(null, null);
}

/// <summary>The order of groups; ties go by key.</summary>
public enum GroupOrder
{
    /// <summary>The most projects first.</summary>
    CountDesc,

    /// <summary>The most RUN funding first.</summary>
    RunFundingDesc,

    /// <summary>The largest total cost first.</summary>
    TotalCostDesc,

    /// <summary>By label in the Swedish alphabet, numbers by value; no value last.</summary>
    KeyAsc,
}

/// <summary>A value of a dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Value">Slug, number or name as <see cref="ProjectDimension"/> says; "none" for no value.</param>
/// <param name="Label">The value for a reader.</param>
public sealed record DimensionValue(ProjectDimension Dimension, string Value, string Label);

/// <summary>The projects of a result that share a value in each of some dimensions.</summary>
/// <param name="Keys">The values, in the order of the dimensions asked for.</param>
/// <param name="Figures">The group's figures.</param>
public sealed record ProjectGroup(IReadOnlyList<DimensionValue> Keys, ProjectFigures Figures);

/// <summary>A result in groups.</summary>
/// <param name="Groups">The groups asked for, in order.</param>
/// <param name="GroupCount">How many groups there are in all.</param>
/// <param name="Overlapping">Whether a project may count in several groups, so that sums over groups may exceed the whole.</param>
public sealed record ProjectGrouping(IReadOnlyList<ProjectGroup> Groups, int GroupCount, bool Overlapping);

/// <summary>A dimension's values with the number of projects that each would bring.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Values">The most frequent values, and every selected one.</param>
/// <param name="RemainingCount">How many values are not listed.</param>
public sealed record Facet(ProjectDimension Dimension, IReadOnlyList<FacetValue> Values, int RemainingCount);

/// <summary>A value of a facet.</summary>
/// <param name="Value">Slug, number or name as <see cref="ProjectDimension"/> says; "none" for no value.</param>
/// <param name="Label">The value for a reader.</param>
/// <param name="Count">Projects with the value, under the search, the filter and every refinement but this dimension's own.</param>
/// <param name="RunFunding">Their RUN funding in SEK; null when none is known.</param>
/// <param name="Selected">Whether a refinement names it.</param>
public sealed record FacetValue(string Value, string Label, int Count, long? RunFunding, bool Selected);
