using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace ProjectSearch.Api.GraphQL.Costs;

/// <summary>
/// Estimates how many values an answer may hold: each field counts one, what is below a list counts once for each item. A page
/// counts with the size that is asked for, 20 when none is, other lists with what is usual for them.
/// A search for a text counts as many values besides as it takes the time of, the more the more words it has.
/// </summary>
internal sealed class CostCalculator
{
    private const double Saturation = 1e15;

    private readonly ValidationContext _context;
    private readonly Dictionary<(string Fragment, int Page, int Introspected), double> _fragments = [];

    private readonly LimitOptions _limits;

    private CostCalculator(ValidationContext context, LimitOptions limits) => (_context, _limits) = (context, limits);

    /// <summary>Estimates the cost of the operation that is about to be executed.</summary>
    public static long Of(ValidationContext context, LimitOptions limits)
    {
        var cost = new CostCalculator(context, limits).Sum(context.Operation.SelectionSet, context.Schema.Query, new Level(1, 0));
        return (long)Math.Min(cost, Saturation);
    }

    private double Sum(GraphQLSelectionSet? selection, IGraphType? type, Level level)
    {
        var sum = 0.0;
        foreach (var node in selection?.Selections ?? [])
        {
            sum += node switch
            {
                GraphQLField field => Cost(field, type, level),
                GraphQLInlineFragment inline => Sum(inline.SelectionSet, TypeOf(inline.TypeCondition) ?? type, level),
                GraphQLFragmentSpread spread => Cost(spread, level),
                _ => 0,
            };
        }

        return Math.Min(sum, Saturation);
    }

    private double Cost(GraphQLFragmentSpread spread, Level level)
    {
        var name = spread.FragmentName.Name.StringValue;
        var key = (name, level.Page, level.Introspected);
        if (!_fragments.TryGetValue(key, out var cost))
        {
            var fragment = _context.Document.FindFragmentDefinition(name);
            cost = Sum(fragment?.SelectionSet, TypeOf(fragment?.TypeCondition), level);
            _fragments.Add(key, cost);
        }

        return cost;
    }

    private double Cost(GraphQLField field, IGraphType? type, Level level)
    {
        var definition = Definition(field, type);
        if (definition is null)
        {
            return 1;
        }

        var introspected = level.Introspected + (IntrospectionSize.IsList(type, field) ? 1 : 0);
        var size = ListSizeAttribute.Of(definition);
        var isList = IsList(definition.ResolvedType);
        var asked = size?.Argument is { } argument ? Asked(field, argument) : null;
        var items = !isList ? 1
            : IntrospectionSize.Of(type, field, introspected) ?? asked ?? (size is { Argument: not null } ? level.Page : size?.Assumed) ?? 1;
        var page = Asked(field, "first") ?? Asked(field, "last") ?? (size is { Argument: not null } && !isList ? size.Assumed : level.Page);
        return 1 + ((double)_limits.SearchCost * Searches(field, items)) + (Math.Max(items, 1) * Sum(field.SelectionSet, Named(definition.ResolvedType), new Level(page, introspected)));
    }

    private FieldType? Definition(GraphQLField field, IGraphType? type) => field.Name.StringValue switch
    {
        "__schema" => _context.Schema.SchemaMetaFieldType,
        "__type" => _context.Schema.TypeMetaFieldType,
        "__typename" => null,
        var name => (type as IComplexGraphType)?.Fields.Find(name),
    };

    private int Searches(GraphQLField field, int items) =>
        Given(field, "search") is string text ? SearchWork.OfText(text, _limits.SearchTerms)
        : Given(field, "prefix") is string prefix ? SearchWork.OfPrefix(prefix, items)
        : 0;

    private int? Asked(GraphQLField field, string argument) => Given(field, argument) switch
    {
        int number => Math.Max(number, 0),
        System.Collections.ICollection items => items.Count,
        _ => null,
    };

    private object? Given(GraphQLField field, string argument) =>
        _context.ArgumentValues is { } all && all.TryGetValue(field, out var arguments) && arguments.TryGetValue(argument, out var given)
            ? given.Value
            : null;

    private IGraphType? TypeOf(GraphQLTypeCondition? condition) =>
        condition is null ? null : _context.Schema.AllTypes[condition.Type.Name];

    private static bool IsList(IGraphType? type) => type is NonNullGraphType nonNull ? IsList(nonNull.ResolvedType) : type is ListGraphType;

    private static IGraphType? Named(IGraphType? type) => type switch
    {
        NonNullGraphType nonNull => Named(nonNull.ResolvedType),
        ListGraphType list => Named(list.ResolvedType),
        _ => type,
    };

    private readonly record struct Level(int Page, int Introspected);
}
