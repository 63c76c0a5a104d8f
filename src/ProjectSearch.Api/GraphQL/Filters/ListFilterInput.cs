using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>The conditions on a list, the same whatever is listed.</summary>
/// <typeparam name="TItem">The conditions on one item.</typeparam>
internal abstract class ListFilterInput<TItem> : InputObjectGraphType
    where TItem : InputObjectGraphType
{
    protected ListFilterInput(string name, string items)
    {
        Name = name;
        Description = $"Conditions on a project's {items}; all given hold.";
        Field<TItem>("all").Description($"Each of its {items} meets the filter; a project with none matches.");
        Field<TItem>("none").Description($"None of its {items} meets the filter; a project with none matches.");
        Field<TItem>("some").Description($"At least one of its {items} meets the filter.");
        Field<BooleanGraphType>("any").Description($"True: it has {items}. False: it has none.");
    }
}
