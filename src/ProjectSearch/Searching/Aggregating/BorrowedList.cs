using System.Buffers;

namespace ProjectSearch.Searching.Aggregating;

/// <summary>A list in borrowed memory, for what a large result needs megabytes of for a moment.</summary>
internal sealed class BorrowedList<T> : IDisposable
    where T : unmanaged
{
    private T[] items = ArrayPool<T>.Shared.Rent(1 << 10);

    public int Count { get; private set; }

    /// <summary>The items; good until another is added.</summary>
    public Span<T> Span => items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == items.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(2 * Count);
            Span.CopyTo(larger);
            ArrayPool<T>.Shared.Return(items);
            items = larger;
        }

        items[Count++] = item;
    }

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(items);
        (items, Count) = ([], 0);
    }
}
