namespace ProjectSearch.Api.Http;

/// <summary>A cache that holds up to a number of bytes and lets go first of what was used longest ago.</summary>
/// <typeparam name="TKey">What is asked with.</typeparam>
/// <typeparam name="TValue">What is answered.</typeparam>
internal sealed class BoundedCache<TKey, TValue>(long maximumBytes)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _order = [];
    private readonly Lock _lock = new();
    private long _bytes;

    /// <summary>The bytes held now.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
            {
                return _bytes;
            }
        }
    }

    public bool TryGet(TKey key, out TValue value)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var node))
            {
                if (node != _order.First)
                {
                    _order.Remove(node);
                    _order.AddFirst(node);
                }

                value = node.Value.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    /// <summary>Keeps a value, unless it is larger than an eighth of the whole cache, or there already.</summary>
    public void Add(TKey key, TValue value, long bytes)
    {
        if (bytes > maximumBytes / 8)
        {
            return;
        }

        lock (_lock)
        {
            if (_entries.ContainsKey(key))
            {
                return;
            }

            _entries.Add(key, _order.AddFirst(new Entry(key, value, bytes)));
            _bytes += bytes;
            while (_bytes > maximumBytes)
            {
                var last = _order.Last!;
                _order.RemoveLast();
                _entries.Remove(last.Value.Key);
                _bytes -= last.Value.Bytes;
            }
        }
    }

    private readonly record struct Entry(TKey Key, TValue Value, long Bytes);
}
