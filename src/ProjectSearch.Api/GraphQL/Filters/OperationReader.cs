using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>Reads the comparisons of one field: which operator, negated or not, with which values.</summary>
/// <typeparam name="TFilter">The tree that the comparisons become part of.</typeparam>
internal sealed class OperationReader<TFilter>(
    Func<IReadOnlyList<TFilter>, TFilter> and,
    Func<IReadOnlyList<TFilter>, TFilter> or,
    Func<TFilter, TFilter> not,
    ClauseCounter clauses)
{
    public TFilter Text(string field, IDictionary<string, object?> input, Func<TextCondition, TFilter> leaf)
    {
        var conditions = new List<TFilter>(input.Count);
        foreach (var (name, value) in input)
        {
            if (name is "and" or "or")
            {
                AddNested(conditions, name, value, inner => Text(field, inner, leaf));
                continue;
            }

            var (text, negated) = name switch
            {
                "eq" or "in" => (TextOperator.Equal, false),
                "neq" or "nin" => (TextOperator.Equal, true),
                "contains" => (TextOperator.Contains, false),
                "ncontains" => (TextOperator.Contains, true),
                "startsWith" => (TextOperator.StartsWith, false),
                "nstartsWith" => (TextOperator.StartsWith, true),
                "endsWith" => (TextOperator.EndsWith, false),
                _ => (TextOperator.EndsWith, true),
            };
            var values = Values(field, name, value, text == TextOperator.Equal, static x => (string?)x);
            conditions.Add(Signed(leaf(new TextCondition(text, values)), negated));
        }

        return Joined(conditions);
    }

    public TFilter Number<T>(string field, IDictionary<string, object?> input, Func<object, T> convert, Func<NumberCondition<T>, TFilter> leaf)
        where T : struct
    {
        var conditions = new List<TFilter>(input.Count);
        foreach (var (name, value) in input)
        {
            var (number, negated) = name switch
            {
                "eq" or "in" => (NumberOperator.Equal, false),
                "neq" or "nin" => (NumberOperator.Equal, true),
                "gt" => (NumberOperator.Greater, false),
                "ngt" => (NumberOperator.Greater, true),
                "gte" => (NumberOperator.GreaterOrEqual, false),
                "ngte" => (NumberOperator.GreaterOrEqual, true),
                "lt" => (NumberOperator.Less, false),
                "nlt" => (NumberOperator.Less, true),
                "lte" => (NumberOperator.LessOrEqual, false),
                _ => (NumberOperator.LessOrEqual, true),
            };
            var values = Values(field, name, value, number == NumberOperator.Equal, x => x is null ? (T?)null : convert(x));
            conditions.Add(Signed(leaf(new NumberCondition<T>(number, values)), negated));
        }

        return Joined(conditions);
    }

    public TFilter Enum<T>(string field, IDictionary<string, object?> input, Func<IReadOnlyList<T>, TFilter> leaf)
        where T : struct, Enum
    {
        var conditions = new List<TFilter>(input.Count);
        foreach (var (name, value) in input)
        {
            var values = Values(field, name, value, allowNull: false, static x => (T)x!);
            conditions.Add(Signed(leaf(values), negated: name is "neq" or "nin"));
        }

        return Joined(conditions);
    }

    /// <summary>Reads a list under `and` or `or`; null is as if it were left out.</summary>
    public void AddNested(List<TFilter> conditions, string name, object? value, Func<IDictionary<string, object?>, TFilter> read)
    {
        if (value is null)
        {
            return;
        }

        var inner = new List<TFilter>();
        foreach (var item in (IEnumerable<object?>)value)
        {
            clauses.Add();
            inner.Add(read((IDictionary<string, object?>)item!));
        }

        conditions.Add(name == "and" ? and(inner) : or(inner));
    }

    public TFilter Joined(IReadOnlyList<TFilter> conditions) => conditions.Count == 1 ? conditions[0] : and(conditions);

    public TFilter Signed(TFilter condition, bool negated) => negated ? not(condition) : condition;

    private List<T> Values<T>(string field, string name, object? value, bool allowNull, Func<object?, T> convert)
    {
        var isList = name is "in" or "nin";
        if (value is null && (isList || !allowNull))
        {
            throw new BadUserInputError($"`{field}.{name}` is null, which nothing can be compared with; leave it out, or ask with `eq: null` for unknown.");
        }

        var values = new List<T>();
        foreach (var item in isList ? (IEnumerable<object?>)value! : [value])
        {
            clauses.Add();
            values.Add(convert(item));
        }

        return values;
    }
}
