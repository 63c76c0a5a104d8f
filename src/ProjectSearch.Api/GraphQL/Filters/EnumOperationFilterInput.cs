using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>The comparisons of a named value, the same for each enumeration.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
internal abstract class EnumOperationFilterInput<TEnum> : InputObjectGraphType
    where TEnum : EnumerationGraphType
{
    protected EnumOperationFilterInput(string name, string kind)
    {
        Name = name;
        Description = $"Comparisons of {kind}; all given hold.";
        Field<TEnum>("eq").Description("It is the value.");
        Field<TEnum>("neq").Description("It is not the value.");
        Field<ListGraphType<NonNullGraphType<TEnum>>>("in").Description("It is one of the values.");
        Field<ListGraphType<NonNullGraphType<TEnum>>>("nin").Description("It is none of the values.");
    }
}
