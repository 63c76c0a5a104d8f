namespace ProjectSearch.Indexing;

/// <summary>Counts what the index is asked to do, over all its snapshots: for measuring, and to prove that nothing is done in vain.</summary>
public sealed class IndexWork
{
    private long searches;
    private long recordReads;

    /// <summary>How many times a set of projects was searched, counted, summed, grouped or paged.</summary>
    public long Searches => Interlocked.Read(ref searches);

    /// <summary>How many stored projects were read, kept ones included.</summary>
    public long RecordReads => Interlocked.Read(ref recordReads);

    internal void CountSearch() => Interlocked.Increment(ref searches);

    internal void CountRecordReads(int count) => Interlocked.Add(ref recordReads, count);
}
