namespace ProjectSearch.Searching.Filters;

/// <summary>A tree of conditions on an organisation, a subregion or a theme.</summary>
public abstract record EntityFilter
{
    private EntityFilter()
    {
    }

    /// <summary>All conditions hold; an empty list always holds.</summary>
    public sealed record And(IReadOnlyList<EntityFilter> Conditions) : EntityFilter;

    /// <summary>At least one condition holds; an empty list never holds.</summary>
    public sealed record Or(IReadOnlyList<EntityFilter> Conditions) : EntityFilter;

    /// <summary>The condition does not hold.</summary>
    public sealed record Not(EntityFilter Condition) : EntityFilter;

    /// <summary>A condition on the permanent link.</summary>
    public sealed record Slug(TextCondition Condition) : EntityFilter;

    /// <summary>A condition on the preferred name.</summary>
    public sealed record Name(TextCondition Condition) : EntityFilter;
}
