using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Filters;

internal sealed class StringOperationFilterInput : InputObjectGraphType
{
    public StringOperationFilterInput()
    {
        Name = nameof(StringOperationFilterInput);
        Description = "Comparisons of a text, Swedish, without regard to case; all given hold. A null value stands for unknown.";
        Field<ListGraphType<NonNullGraphType<StringOperationFilterInput>>>("and").Description(FilterText.And);
        Field<ListGraphType<NonNullGraphType<StringOperationFilterInput>>>("or").Description(FilterText.Or);
        Field<StringGraphType>("eq").Description("The text is the value; null asks for unknown.");
        Field<StringGraphType>("neq").Description($"The text is not the value. {FilterText.UnknownMatches}");
        Field<StringGraphType>("contains").Description("The value stands within the text.");
        Field<StringGraphType>("ncontains").Description($"The value does not stand within the text. {FilterText.UnknownMatches}");
        Field<ListGraphType<StringGraphType>>("in").Description("The text is one of the values; null among them asks for unknown too.");
        Field<ListGraphType<StringGraphType>>("nin").Description("The text is none of the values; unknown matches unless null is among them.");
        Field<StringGraphType>("startsWith").Description("The text begins with the value.");
        Field<StringGraphType>("nstartsWith").Description($"The text does not begin with the value. {FilterText.UnknownMatches}");
        Field<StringGraphType>("endsWith").Description("The text ends with the value.");
        Field<StringGraphType>("nendsWith").Description($"The text does not end with the value. {FilterText.UnknownMatches}");
    }
}
