using System.Globalization;
using ProjectSearch.Searching.Ordering;

namespace ProjectSearch.Searching.Aggregating;

/// <summary>
/// A dimension of a snapshot: its values are numbered, the last number is that of no value, and each document has one
/// or more of these numbers.
/// </summary>
internal sealed class DimensionColumn
{
    /// <summary>How no value is written.</summary>
    public const string NoneValue = "none";

    private readonly int[]? starts;
    private readonly int[] ordinals;
    private readonly int[] none;
    private readonly DimensionValue[] values;
    private readonly long[]? numbers;
    private readonly byte[]?[] sortKeys;
    private readonly Lazy<Dictionary<string, int>> places;

    private DimensionColumn(ProjectDimension dimension, IEnumerable<(string Value, string Label)> values, long[]? numbers, int[]? starts, int[] ordinals)
    {
        Dimension = dimension;
        this.values = [.. values.Append((NoneValue, NoneValue)).Select(pair => new DimensionValue(dimension, pair.Item1, pair.Item2))];
        this.numbers = numbers;
        this.starts = starts;
        this.ordinals = ordinals;
        none = [None];
        sortKeys = new byte[]?[this.values.Length];
        places = new(() => this.values.Select((value, place) => (value.Value, place)).ToDictionary(pair => pair.Value, pair => pair.place, StringComparer.Ordinal));
    }

    public ProjectDimension Dimension { get; }

    /// <summary>Whether a document may have several values.</summary>
    public bool MultiValued => starts is not null;

    /// <summary>How many numbers there are, that of no value included.</summary>
    public int Count => values.Length;

    /// <summary>The number of no value.</summary>
    public int None => values.Length - 1;

    /// <summary>Makes a dimension of whole numbers, of which each document has one at most.</summary>
    public static DimensionColumn OfNumbers(ProjectDimension dimension, int[] column, Func<int, bool> known)
    {
        long[] numbers = [.. column.Where(known).Distinct().Order().Select(number => (long)number)];
        var names = numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)).Select(name => (name, name));
        return new(dimension, names, numbers, null, [.. column.Select(number => known(number) ? Array.BinarySearch(numbers, number) : numbers.Length)]);
    }

    /// <summary>Makes a dimension of which each document has the value at a place, or none (below zero).</summary>
    public static DimensionColumn OfPlaces(ProjectDimension dimension, IReadOnlyCollection<(string Value, string Label)> values, IEnumerable<int> column) =>
        new(dimension, values, null, null, [.. column.Select(place => place < 0 ? values.Count : place)]);

    /// <summary>Makes a dimension of which each document has the values at several places, or none.</summary>
    public static DimensionColumn OfLists(ProjectDimension dimension, IEnumerable<(string Value, string Label)> values, int[] starts, int[] places) =>
        new(dimension, values, null, starts, places);

    public DimensionValue ValueOf(int ordinal) => values[ordinal];

    /// <summary>The numbers of a document's values; that of no value when it has none.</summary>
    public ReadOnlySpan<int> OrdinalsOf(int document)
    {
        if (starts is null)
        {
            return ordinals.AsSpan(document, 1);
        }

        var own = ordinals.AsSpan(starts[document], starts[document + 1] - starts[document]);
        return own.IsEmpty ? none : own;
    }

    /// <summary>The number of a value; null when this snapshot has no such value.</summary>
    public int? Find(string value) => places.Value.TryGetValue(value, out var ordinal) ? ordinal : null;

    /// <summary>Compares two values for a reader: numbers by size, names in the Swedish alphabet, no value last.</summary>
    public int Compare(int left, int right)
    {
        if (left == right || left == None || right == None)
        {
            return left.CompareTo(right);
        }

        return numbers is not null
            ? numbers[left].CompareTo(numbers[right])
            : SortKeyOf(left).AsSpan().SequenceCompareTo(SortKeyOf(right)) is var order and not 0
                ? order
                : string.CompareOrdinal(values[left].Value, values[right].Value);
    }

    // Two threads may make the same key; they make it alike.
    private byte[] SortKeyOf(int ordinal) => sortKeys[ordinal] ??= SwedishCollation.KeyOf(values[ordinal].Label);
}
