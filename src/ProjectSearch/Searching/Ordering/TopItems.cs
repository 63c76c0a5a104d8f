namespace ProjectSearch.Searching.Ordering;

/// <summary>Keeps the best of the items that it is offered, up to a number: a heap with the worst kept item on top.</summary>
/// <param name="firstKey">A number that tells most items apart: an item with a smaller one comes first.</param>
/// <param name="compare">The whole order, also of items with the same number.</param>
/// <param name="capacity">How many are kept; at least one.</param>
/// <param name="fromEnd">Whether the last in the order are the best.</param>
internal sealed class TopItems(Func<int, long> firstKey, Comparison<int> compare, int capacity, bool fromEnd = false)
{
    private readonly (long Key, int Item)[] heap = new (long, int)[capacity];
    private int count;

    public void Offer(int item)
    {
        var key = fromEnd ? ~firstKey(item) : firstKey(item);
        if (count < heap.Length)
        {
            heap[count] = (key, item);
            SiftUp(count++);
        }
        else if (IsBetter((key, item), heap[0]))
        {
            heap[0] = (key, item);
            SiftDown();
        }
    }

    /// <summary>The kept items, in the order itself also when they are the last.</summary>
    public int[] ToArray()
    {
        int[] items = [.. heap.Take(count).Select(entry => entry.Item)];
        Array.Sort(items, compare);
        return items;
    }

    private bool IsBetter((long Key, int Item) left, (long Key, int Item) right)
    {
        if (left.Key != right.Key)
        {
            return left.Key < right.Key;
        }

        var comparison = compare(left.Item, right.Item);
        return fromEnd ? comparison > 0 : comparison < 0;
    }

    private void SiftUp(int place)
    {
        while (place > 0 && IsBetter(heap[(place - 1) / 2], heap[place]))
        {
            var parent = (place - 1) / 2;
            (heap[place], heap[parent]) = (heap[parent], heap[place]);
            place = parent;
        }
    }

    private void SiftDown()
    {
        for (var place = 0; ;)
        {
            var worst = place;
            for (var child = (2 * place) + 1; child <= (2 * place) + 2 && child < count; child++)
            {
                if (IsBetter(heap[worst], heap[child]))
                {
                    worst = child;
                }
            }

            if (worst == place)
            {
                return;
            }

            (heap[place], heap[worst]) = (heap[worst], heap[place]);
            place = worst;
        }
    }
}
