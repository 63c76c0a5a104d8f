using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

/// <summary>Tells from a selection which figures have to be computed.</summary>
internal static class FigureSelection
{
    /// <summary>The figures selected on the field's own object.</summary>
    public static FigureParts Of(IResolveFieldContext context) => Parts(context.FieldAst.SelectionSet, context.Document);

    /// <summary>The figures selected on the groups of the field's grouping.</summary>
    public static FigureParts OfGroups(IResolveFieldContext context)
    {
        var parts = FigureParts.Count;
        foreach (var field in Fields(context.FieldAst.SelectionSet, context.Document))
        {
            if (field.Name.Value == "groups")
            {
                parts |= Parts(field.SelectionSet, context.Document);
            }
        }

        return parts;
    }

    private static FigureParts Parts(GraphQLSelectionSet? selection, GraphQLDocument document)
    {
        var parts = FigureParts.Count;
        foreach (var field in Fields(selection, document))
        {
            var part = Part(field);
            parts |= part;
            if (part != FigureParts.Count && Fields(field.SelectionSet, document).Any(inner => inner.Name.Value == "median"))
            {
                parts |= FigureParts.Medians;
            }
        }

        return parts;
    }

    private static FigureParts Part(GraphQLField field) => field.Name.StringValue switch
    {
        "totalCost" => FigureParts.TotalCost,
        "runFunding" => FigureParts.RunFunding,
        "otherFunding" => FigureParts.OtherFunding,
        "runShare" => FigureParts.RunShare,
        _ => FigureParts.Count,
    };

    // Fields that a directive may leave out count as selected: at worst a figure too many is computed.
    private static IEnumerable<GraphQLField> Fields(GraphQLSelectionSet? selection, GraphQLDocument document)
    {
        foreach (var node in selection?.Selections ?? [])
        {
            switch (node)
            {
                case GraphQLField field:
                    yield return field;
                    break;
                case GraphQLInlineFragment inline:
                    foreach (var field in Fields(inline.SelectionSet, document))
                    {
                        yield return field;
                    }

                    break;
                case GraphQLFragmentSpread spread:
                    var fragment = document.FindFragmentDefinition(spread.FragmentName.Name);
                    foreach (var field in Fields(fragment?.SelectionSet, document))
                    {
                        yield return field;
                    }

                    break;
            }
        }
    }
}
