using System.Numerics;

namespace ProjectSearch.Searching.Filters;

/// <summary>A condition on a number, made ready to be put to many numbers.</summary>
/// <typeparam name="T">The kind of number.</typeparam>
internal sealed class NumberMatcher<T>
    where T : struct, INumber<T>
{
    private readonly NumberOperator comparison;
    private readonly bool matchesUnknown;
    private readonly T[] values;

    public NumberMatcher(NumberCondition<T> condition)
    {
        T[] known = [.. condition.Values.OfType<T>()];
        comparison = condition.Operator;
        matchesUnknown = comparison == NumberOperator.Equal && condition.Values.Contains(null);

        // One of several bounds must hold: the loosest decides.
        values = comparison switch
        {
            NumberOperator.Equal => [.. known.Where(value => !T.IsNaN(value)).Distinct().Order()],
            _ when known.Length == 0 => [],
            NumberOperator.Greater or NumberOperator.GreaterOrEqual => [known.Min()],
            _ => [known.Max()],
        };
    }

    /// <summary>Whether the condition holds.</summary>
    /// <param name="number">The number; null when unknown.</param>
    public bool Matches(T? number) => number is { } known ? MatchesKnown(known) : matchesUnknown;

    private bool MatchesKnown(T number) => values.Length != 0 && comparison switch
    {
        NumberOperator.Equal => values.Length == 1 ? values[0] == number : Array.BinarySearch(values, number) >= 0,
        NumberOperator.Greater => number > values[0],
        NumberOperator.GreaterOrEqual => number >= values[0],
        NumberOperator.Less => number < values[0],
        NumberOperator.LessOrEqual => number <= values[0],
        _ => throw new ArgumentOutOfRangeException(nameof(number), comparison, "There is no such comparison."),
    };
}
