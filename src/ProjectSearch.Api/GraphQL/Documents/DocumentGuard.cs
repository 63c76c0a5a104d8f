using GraphQLParser.AST;
using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.GraphQL.Documents;

/// <summary>Measures a parsed document in one pass, each fragment once, and refuses one that is too large.</summary>
internal sealed class DocumentGuard
{
    private readonly LimitOptions _limits;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<string, SelectionShape> _shapes = [];
    private readonly HashSet<string> _open = [];
    private int _fields;
    private int _aliases;
    private int _directives;
    private int _spreads;
    private int _variables;
    private int _values;

    private DocumentGuard(LimitOptions limits) => _limits = limits;

    /// <exception cref="LimitExceededError">The document is larger or deeper than allowed.</exception>
    /// <exception cref="FragmentCycleError">A fragment spreads itself.</exception>
    public static void Check(GraphQLDocument document, LimitOptions limits)
    {
        var guard = new DocumentGuard(limits);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            guard._fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        }

        foreach (var fragment in guard._fragments.Values)
        {
            guard.Measure(fragment);
        }

        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            guard.CountDirectives(operation.Directives);
            foreach (var variable in operation.Variables?.Items ?? [])
            {
                Count(ref guard._variables, 1, limits.Variables, "variables");
                guard.CountDirectives(variable.Directives);
            }

            guard.Measure(operation.SelectionSet);
        }
    }

    private SelectionShape Measure(GraphQLFragmentDefinition fragment)
    {
        var name = fragment.FragmentName.Name.StringValue;
        if (_shapes.TryGetValue(name, out var shape))
        {
            return shape;
        }

        if (!_open.Add(name))
        {
            throw new FragmentCycleError(name);
        }

        if (_open.Count > _limits.Depth)
        {
            throw new LimitExceededError("depth", $"nests more than {_limits.Depth} fragments", _limits.Depth, _open.Count);
        }

        CountDirectives(fragment.Directives);
        shape = Measure(fragment.SelectionSet);
        _open.Remove(name);
        _shapes.Add(name, shape);
        return shape;
    }

    private SelectionShape Measure(GraphQLSelectionSet? selection)
    {
        var shape = new SelectionShape();
        foreach (var node in selection?.Selections ?? [])
        {
            switch (node)
            {
                case GraphQLField field:
                    CountField(field);
                    shape.AddField((field.Alias?.Name ?? field.Name).StringValue, Measure(field.SelectionSet));
                    break;
                case GraphQLInlineFragment inline:
                    CountDirectives(inline.Directives);
                    shape.AddFragment(Measure(inline.SelectionSet));
                    break;
                case GraphQLFragmentSpread spread:
                    Count(ref _spreads, 1, _limits.FragmentSpreads, "fragmentSpreads");
                    CountDirectives(spread.Directives);
                    if (_fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment))
                    {
                        shape.AddFragment(Measure(fragment));
                    }

                    break;
            }
        }

        CheckShape(shape);
        return shape;
    }

    private void CountField(GraphQLField field)
    {
        Count(ref _fields, 1, _limits.Fields, "fields");
        CountDirectives(field.Directives);
        foreach (var argument in field.Arguments?.Items ?? [])
        {
            CountValues(argument.Value);
        }

        if (field.Alias is not null)
        {
            Count(ref _aliases, 1, _limits.Aliases, "aliases");
        }
    }

    // As deep as the brackets of the text, which are counted before it is parsed.
    private void CountValues(GraphQLValue value)
    {
        Count(ref _values, 1, _limits.Values, "values");
        switch (value)
        {
            case GraphQLListValue list:
                list.Values?.ForEach(CountValues);
                break;
            case GraphQLObjectValue inner:
                inner.Fields?.ForEach(field => CountValues(field.Value));
                break;
        }
    }

    private void CountDirectives(GraphQLDirectives? directives) =>
        Count(ref _directives, directives?.Count ?? 0, _limits.Directives, "directives");

    private static void Count(ref int counter, int add, int maximum, string limit)
    {
        counter += add;
        if (counter > maximum)
        {
            throw new LimitExceededError(limit, $"has {counter} {limit} or more", maximum, counter);
        }
    }

    private void CheckShape(SelectionShape shape)
    {
        if (shape.Fields > _limits.ExpandedFields)
        {
            throw new LimitExceededError("expandedFields", $"comes to {shape.Fields} fields with its fragments written out", _limits.ExpandedFields, shape.Fields);
        }

        if (shape.Depth > _limits.Depth)
        {
            throw new LimitExceededError("depth", $"is {shape.Depth} levels deep", _limits.Depth, shape.Depth);
        }

        // Fields of the same name in one selection are compared pair by pair whether they can be merged.
        foreach (var (name, count) in shape.Names)
        {
            if (count > _limits.Repeats)
            {
                throw new LimitExceededError("repeats", $"repeats '{Excerpt.Of(name)}' {count} times in one selection", _limits.Repeats, count);
            }
        }
    }
}
