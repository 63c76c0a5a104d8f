using ProjectSearch.Projects;

namespace ProjectSearch.Searching.Filters;

/// <summary>A tree of conditions on one finding.</summary>
public abstract record FindingFilter
{
    private FindingFilter()
    {
    }

    /// <summary>All conditions hold; an empty list always holds.</summary>
    public sealed record And(IReadOnlyList<FindingFilter> Conditions) : FindingFilter;

    /// <summary>The condition does not hold.</summary>
    public sealed record Not(FindingFilter Condition) : FindingFilter;

    /// <summary>The code is one of these.</summary>
    public sealed record Code(IReadOnlyList<FindingCode> Codes) : FindingFilter;

    /// <summary>The severity is one of these.</summary>
    public sealed record Severity(IReadOnlyList<FindingSeverity> Severities) : FindingFilter;
}
