using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>The conditions on something that has a permanent link and a name.</summary>
/// <typeparam name="TSelf">The input itself, for its `and` and `or`.</typeparam>
internal abstract class EntityFilterInput<TSelf> : InputObjectGraphType
    where TSelf : EntityFilterInput<TSelf>
{
    protected EntityFilterInput(string name, string kind)
    {
        Name = name;
        Description = $"Conditions on {kind}; all given hold.";
        Field<ListGraphType<NonNullGraphType<TSelf>>>("and").Description(FilterText.And);
        Field<ListGraphType<NonNullGraphType<TSelf>>>("or").Description(FilterText.Or);
        Field<StringOperationFilterInput>("slug").Description("The permanent link.");
        Field<StringOperationFilterInput>("name").Description("The name.");
    }
}
