namespace ProjectSearch.Searching.Aggregating;

/// <summary>Keeps the amounts of numbered groups for their exact medians.</summary>
internal sealed class MedianTable : IDisposable
{
    private readonly BorrowedList<long> amounts = new();
    private readonly BorrowedList<int> groups = new();
    private long[] sorted = [];
    private int[] starts = [];
    private int lastGroup;

    public void Add(int group, long amount)
    {
        amounts.Add(amount);
        groups.Add(group);
        lastGroup = Math.Max(lastGroup, group);
        starts = [];
    }

    /// <summary>The median of a group that has an amount; of an even number the mean of the middle two.</summary>
    public double Of(int group)
    {
        var own = AmountsOf(group);
        var upper = Selection.Nth(own, own.Length / 2);
        if (own.Length % 2 == 1)
        {
            return upper;
        }

        // Selecting has left the smaller half below the middle.
        var lower = own[0];
        foreach (var amount in own[..(own.Length / 2)])
        {
            lower = Math.Max(lower, amount);
        }

        return ((double)lower + upper) / 2;
    }

    public void Dispose()
    {
        amounts.Dispose();
        groups.Dispose();
    }

    private Span<long> AmountsOf(int group)
    {
        if (lastGroup == 0)
        {
            return amounts.Span;
        }

        if (starts.Length == 0)
        {
            Sort();
        }

        return sorted.AsSpan(starts[group], starts[group + 1] - starts[group]);
    }

    /// <summary>Brings the amounts of each group together.</summary>
    private void Sort()
    {
        starts = new int[lastGroup + 2];
        foreach (var group in groups.Span)
        {
            starts[group + 1]++;
        }

        for (var group = 1; group < starts.Length; group++)
        {
            starts[group] += starts[group - 1];
        }

        sorted = new long[amounts.Count];
        var next = starts[..^1];
        for (var index = 0; index < sorted.Length; index++)
        {
            sorted[next[groups.Span[index]]++] = amounts.Span[index];
        }
    }
}
