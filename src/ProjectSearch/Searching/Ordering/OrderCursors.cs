namespace ProjectSearch.Searching.Ordering;

/// <summary>Writes and reads the cursors of one order.</summary>
/// <param name="order">Names the order's keys and their directions.</param>
/// <param name="keyCount">How many keys it has.</param>
/// <param name="binding">What its scores depend on; null without scores.</param>
internal sealed class OrderCursors(string order, int keyCount, CursorBinding? binding)
{
    /// <summary>Names an order.</summary>
    public static string NameOf<TField>(IEnumerable<SortKey<TField>> keys)
        where TField : struct, Enum => string.Join(' ', keys.Select(key => $"{(key.Descending ? '-' : '+')}{key.Field:D}"));

    /// <summary>Turns a key around for a descending order; the unknown stay last.</summary>
    /// <param name="key">The key; null when unknown.</param>
    /// <param name="descending">Whether the largest comes first.</param>
    public static long Directed(long? key, bool descending) => key switch
    {
        null => KeyedOrder.Last,
        { } known => descending ? -known : known,
    };

    /// <summary>Makes the cursor of an item.</summary>
    /// <param name="values">What it is ordered by.</param>
    /// <param name="id">Its key in the store.</param>
    public string Write(IReadOnlyList<CursorValue> values, long id) => new Cursor(order, values, id, binding).ToString();

    /// <summary>Finds the place of a cursor; null for no cursor.</summary>
    /// <param name="text">What a client sent.</param>
    /// <param name="keyOf">The key in this order that a value of the cursor comes to.</param>
    /// <exception cref="SearchException">The cursor is of another order or out of date.</exception>
    public Position? Read(string? text, Func<int, CursorValue, long> keyOf)
    {
        if (text is null)
        {
            return null;
        }

        if (!Cursor.TryParse(text, order, keyCount, out var cursor) || cursor.Binding?.Question != binding?.Question)
        {
            throw new SearchException(SearchError.InvalidCursor, "The cursor is not one of this result's order. Take cursors from the same search with the same order.");
        }

        if (cursor.Binding?.Index != binding?.Index)
        {
            throw new SearchException(SearchError.CursorExpired, "The data has changed since the cursor was made, and with it the ranking. Start again from the first page.");
        }

        return new Position([.. cursor.Values.Select((value, index) => keyOf(index, value))], cursor.Id);
    }
}
