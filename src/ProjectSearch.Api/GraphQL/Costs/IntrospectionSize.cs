using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectSearch.Api.GraphQL.Costs;

/// <summary>How long the lists of introspection are: some types have many fields, so a list within a list counts with many.</summary>
internal static class IntrospectionSize
{
    public static bool IsList(IGraphType? parent, GraphQLField field) => IsList(parent, field.Name.StringValue);

    public static int? Of(IGraphType? parent, GraphQLField field, int nesting)
    {
        var name = field.Name.StringValue;
        return !IsList(parent, name) ? null : name == "types" ? 70 : nesting <= 2 ? 3 : 20;
    }

    private static bool IsList(IGraphType? parent, string field) =>
        parent?.Name is "__Type" or "__Schema"
        && field is "types" or "fields" or "inputFields" or "interfaces" or "possibleTypes" or "enumValues" or "directives";
}
