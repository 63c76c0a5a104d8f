using ProjectSearch.Searching.Sets;

namespace ProjectSearch.Searching.Ordering;

/// <summary>The items of a page in their order, and whether there are more on either side.</summary>
/// <param name="Items">The items.</param>
/// <param name="HasNext">Whether more follows.</param>
/// <param name="HasPrevious">Whether something comes before.</param>
internal sealed record Page(int[] Items, bool HasNext, bool HasPrevious)
{
    /// <summary>Cuts a page out of a set. Every page costs one pass over the set, however deep it lies.</summary>
    /// <param name="set">The items of all pages.</param>
    /// <param name="order">Their order.</param>
    /// <param name="window">How many, from which end.</param>
    /// <param name="after">Where the page begins; null for the start.</param>
    /// <param name="before">Where the page ends; null for the end.</param>
    /// <param name="cancellationToken">Stops the pass.</param>
    public static Page Cut(DocSet set, KeyedOrder order, PageWindow window, Position? after, Position? before, CancellationToken cancellationToken)
    {
        // One more than wanted tells whether the page is the last.
        var top = new TopItems(order.FirstKeyOf, order.Compare, window.Count + 1, window.FromEnd);
        var (skippedBefore, skippedAfter) = (false, false);
        foreach (var item in set.Until(cancellationToken))
        {
            if (after is not null && order.Compare(item, after) <= 0)
            {
                skippedBefore = true;
            }
            else if (before is not null && order.Compare(item, before) >= 0)
            {
                skippedAfter = true;
            }
            else
            {
                top.Offer(item);
            }
        }

        var items = top.ToArray();
        var more = items.Length > window.Count;
        return window.FromEnd
            ? new Page(more ? items[1..] : items, skippedAfter, more || skippedBefore)
            : new Page(more ? items[..^1] : items, more || skippedAfter, skippedBefore);
    }
}
