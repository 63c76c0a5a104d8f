using ProjectSearch.Projects;

namespace ProjectSearch.Searching.Filters;

/// <summary>A tree of conditions on projects. A condition on an unknown value does not hold; <see cref="Not"/> then does.</summary>
public abstract record ProjectFilter
{
    private ProjectFilter()
    {
    }

    /// <summary>All conditions hold; an empty list always holds.</summary>
    public sealed record And(IReadOnlyList<ProjectFilter> Conditions) : ProjectFilter;

    /// <summary>At least one condition holds; an empty list never holds.</summary>
    public sealed record Or(IReadOnlyList<ProjectFilter> Conditions) : ProjectFilter;

    /// <summary>The condition does not hold.</summary>
    public sealed record Not(ProjectFilter Condition) : ProjectFilter;

    /// <summary>A condition on a text of the project itself.</summary>
    public sealed record Text(ProjectText Field, TextCondition Condition) : ProjectFilter;

    /// <summary>A condition on a whole number.</summary>
    public sealed record Number(ProjectNumber Field, NumberCondition<long> Condition) : ProjectFilter;

    /// <summary>A condition on the share that RUN pays.</summary>
    public sealed record RunShare(NumberCondition<double> Condition) : ProjectFilter;

    /// <summary>The kind is one of these.</summary>
    public sealed record Kind(IReadOnlyList<ProjectKind> Kinds) : ProjectFilter;

    /// <summary>The subregion is known and meets the condition; a null condition asks for no subregion.</summary>
    public sealed record Subregion(EntityFilter? Condition) : ProjectFilter;

    /// <summary>The theme is known and meets the condition; a null condition asks for no theme.</summary>
    public sealed record Theme(EntityFilter? Condition) : ProjectFilter;

    /// <summary>The owners meet the condition. "Some" of none does not hold; "all" of none does.</summary>
    public sealed record Owners(Quantifier Quantifier, EntityFilter Condition) : ProjectFilter;

    /// <summary>The findings meet the condition. "Some" of none does not hold; "all" of none does.</summary>
    public sealed record Findings(Quantifier Quantifier, FindingFilter Condition) : ProjectFilter;
}

/// <summary>Texts of a project that can be compared.</summary>
public enum ProjectText
{
    /// <summary>The permanent link.</summary>
    Slug,

    /// <summary>The title.</summary>
    Title,
}

/// <summary>Whole numbers of a project that can be compared.</summary>
public enum ProjectNumber
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The prioritised question.</summary>
    PriorityQuestion,

    /// <summary>Total expected cost, SEK.</summary>
    TotalCost,

    /// <summary>RUN funding, SEK.</summary>
    RunFunding,

    /// <summary>Total cost less RUN funding, SEK.</summary>
    OtherFunding,

    /// <summary>Number of the import that last changed it.</summary>
    ChangedInImport,
}

/// <summary>How many of a list must meet a condition.</summary>
public enum Quantifier
{
    /// <summary>Each of them, also of none.</summary>
    All,

    /// <summary>At least one.</summary>
    Some,

    /// <summary>Not one.</summary>
    None,
}
