namespace ProjectSearch.Searching.Ordering;

/// <summary>
/// A total order of numbered items: by keys, the smaller first, then by id. A key that is <see cref="Last"/> stands for
/// unknown; descending keys are negated beforehand, so that the unknown are last either way.
/// </summary>
internal sealed class KeyedOrder(IReadOnlyList<Func<int, long>> keys, Func<int, long> id)
{
    /// <summary>The key of what is unknown.</summary>
    public const long Last = long.MaxValue;

    private readonly Func<int, long>[] keys = [.. keys];

    /// <summary>The first key of an item: enough to tell most items apart.</summary>
    public long FirstKeyOf(int item) => keys.Length == 0 ? id(item) : keys[0](item);

    /// <summary>Compares two items; zero for the same one alone.</summary>
    public int Compare(int left, int right)
    {
        foreach (var key in keys)
        {
            var order = key(left).CompareTo(key(right));
            if (order != 0)
            {
                return order;
            }
        }

        return id(left).CompareTo(id(right));
    }

    /// <summary>Compares an item with a position, which may be that of an item that is no longer there.</summary>
    public int Compare(int item, Position position)
    {
        for (var index = 0; index < keys.Length; index++)
        {
            var order = keys[index](item).CompareTo(position.Keys[index]);
            if (order != 0)
            {
                return order;
            }
        }

        return id(item).CompareTo(position.Id);
    }
}

/// <summary>A place in an order.</summary>
internal sealed record Position(long[] Keys, long Id);
