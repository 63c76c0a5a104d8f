using GraphQLParser.AST;
using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.GraphQL.Documents;

/// <summary>Measures a parsed document in one pass, each fragment once, and refuses one that is too large.</summary>
internal sealed class DocumentGuard
{
    // A selection set that names the same field often is compared with itself, pair by pair.
    private const int MaximumRepeats = 20;

    private readonly LimitOptions _limits;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<string, Size> _sizes = [];
    private readonly HashSet<string> _open = [];
    private int _fields;
    private int _aliases;
    private int _directives;

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
                guard.CountDirectives(variable.Directives);
            }

            guard.CheckSize(guard.Measure(operation.SelectionSet));
        }
    }

    private Size Measure(GraphQLFragmentDefinition fragment)
    {
        var name = fragment.FragmentName.Name.StringValue;
        if (_sizes.TryGetValue(name, out var size))
        {
            return size;
        }

        if (!_open.Add(name))
        {
            throw new FragmentCycleError(name);
        }

        CountDirectives(fragment.Directives);
        size = Measure(fragment.SelectionSet);
        CheckSize(size);
        _open.Remove(name);
        _sizes.Add(name, size);
        return size;
    }

    private Size Measure(GraphQLSelectionSet? selection)
    {
        var total = default(Size);
        var names = new Dictionary<string, int>();
        foreach (var node in selection?.Selections ?? [])
        {
            switch (node)
            {
                case GraphQLField field:
                    CountField(field, names);
                    total = total.With(Measure(field.SelectionSet).Nested(fields: 1));
                    break;
                case GraphQLInlineFragment inline:
                    CountDirectives(inline.Directives);
                    total = total.With(Measure(inline.SelectionSet).Nested(fields: 0));
                    break;
                case GraphQLFragmentSpread spread:
                    CountDirectives(spread.Directives);
                    if (_open.Count > _limits.Depth)
                    {
                        throw new LimitExceededError("depth", $"nests more than {_limits.Depth} fragments", _limits.Depth, _open.Count);
                    }

                    if (_fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment))
                    {
                        total = total.With(Measure(fragment).Nested(fields: 0));
                    }

                    break;
            }
        }

        return total;
    }

    private void CountField(GraphQLField field, Dictionary<string, int> names)
    {
        Count(ref _fields, 1, _limits.Fields, "fields");
        CountDirectives(field.Directives);
        if (field.Alias is not null)
        {
            Count(ref _aliases, 1, _limits.Aliases, "aliases");
        }

        var name = (field.Alias?.Name ?? field.Name).StringValue;
        var repeats = names[name] = names.GetValueOrDefault(name) + 1;
        if (repeats > MaximumRepeats)
        {
            throw new LimitExceededError("repeats", $"repeats '{Excerpt.Of(name)}' more than {MaximumRepeats} times in one selection", MaximumRepeats, repeats);
        }
    }

    private void CountDirectives(GraphQLDirectives? directives) =>
        Count(ref _directives, directives?.Count ?? 0, _limits.Directives, "directives");

    private static void Count(ref int counter, int add, int maximum, string limit)
    {
        counter += add;
        if (counter > maximum)
        {
            throw new LimitExceededError(limit, $"has more than {maximum} {limit}", maximum, counter);
        }
    }

    private void CheckSize(Size size)
    {
        if (size.Fields > _limits.ExpandedFields)
        {
            throw new LimitExceededError("expandedFields", $"comes to {size.Fields} fields with its fragments written out", _limits.ExpandedFields, size.Fields);
        }

        if (size.Depth > _limits.Depth)
        {
            throw new LimitExceededError("depth", $"is {size.Depth} levels deep", _limits.Depth, size.Depth);
        }
    }

    /// <summary>What a selection comes to with its fragments written out. Fragments double, so the count saturates.</summary>
    private readonly record struct Size(long Fields, int Depth)
    {
        private const long Saturation = 1L << 40;

        public Size With(Size other) => new(Math.Min(Fields + other.Fields, Saturation), Math.Max(Depth, other.Depth));

        public Size Nested(int fields) => new(Math.Min(Fields + fields, Saturation), Depth + 1);
    }
}
