using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>Reads the conditions on an organisation, a subregion or a theme.</summary>
internal sealed class EntityFilters(ClauseCounter clauses)
{
    private readonly OperationReader<EntityFilter> _operations = new(
        static conditions => new EntityFilter.And(conditions),
        static conditions => new EntityFilter.Or(conditions),
        static condition => new EntityFilter.Not(condition),
        clauses);

    public static EntityFilter HasSlug(string slug) => new EntityFilter.Slug(new TextCondition(TextOperator.Equal, [slug]));

    public EntityFilter Read(string field, IDictionary<string, object?> input)
    {
        var conditions = new List<EntityFilter>(input.Count);
        foreach (var (name, value) in input)
        {
            if (name is "and" or "or")
            {
                _operations.AddNested(conditions, name, value, inner => Read(field, inner));
            }
            else if (name == "slug")
            {
                conditions.Add(_operations.Text($"{field}.slug", Given.Object($"{field}.slug", value), static x => new EntityFilter.Slug(x)));
            }
            else
            {
                conditions.Add(_operations.Text($"{field}.name", Given.Object($"{field}.name", value), static x => new EntityFilter.Name(x)));
            }
        }

        return _operations.Joined(conditions);
    }

    /// <summary>Whether the conditions hold for something that is missing: one whose link and name are unknown.</summary>
    public static bool HoldForNothing(EntityFilter filter) => filter switch
    {
        EntityFilter.And and => and.Conditions.All(HoldForNothing),
        EntityFilter.Or or => or.Conditions.Any(HoldForNothing),
        EntityFilter.Not not => !HoldForNothing(not.Condition),
        EntityFilter.Slug slug => AsksForUnknown(slug.Condition),
        EntityFilter.Name name => AsksForUnknown(name.Condition),
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private static bool AsksForUnknown(TextCondition condition) =>
        condition.Operator == TextOperator.Equal && condition.Values.Contains(null);
}
