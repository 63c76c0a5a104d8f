namespace ProjectSearch.Searching.Filters;

/// <summary>Puts a filter to entities: to each once, however many projects refer to it.</summary>
internal static class EntityFilterEvaluator
{
    /// <summary>Makes a predicate on an entity's permanent link and name.</summary>
    public static Func<string, string, bool> Compile(EntityFilter filter)
    {
        switch (filter)
        {
            case EntityFilter.And and:
                var all = and.Conditions.Select(Compile).ToArray();
                return (slug, name) => Array.TrueForAll(all, condition => condition(slug, name));
            case EntityFilter.Or or:
                var any = or.Conditions.Select(Compile).ToArray();
                return (slug, name) => Array.Exists(any, condition => condition(slug, name));
            case EntityFilter.Not not:
                var inner = Compile(not.Condition);
                return (slug, name) => !inner(slug, name);
            case EntityFilter.Slug slugFilter:
                var slugMatcher = new TextMatcher(slugFilter.Condition);
                return (slug, _) => slugMatcher.Matches(slug);
            case EntityFilter.Name nameFilter:
                var nameMatcher = new TextMatcher(nameFilter.Condition);
                return (_, name) => nameMatcher.Matches(name);
            default:
                throw new ArgumentOutOfRangeException(nameof(filter), filter, "There is no such filter.");
        }
    }
}
