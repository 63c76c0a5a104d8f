namespace ProjectSearch.Searching.Aggregating;

/// <summary>Keeps the amounts of numbered groups for their exact medians.</summary>
internal sealed class MedianTable
{
    private readonly List<(int Group, long Amount)> entries = [];
    private long[] amounts = [];
    private int[] starts = [];

    public void Add(int group, long amount)
    {
        entries.Add((group, amount));
        starts = [];
    }

    /// <summary>The median of a group that has an amount; of an even number the mean of the middle two.</summary>
    public double Of(int group)
    {
        if (starts.Length == 0)
        {
            Sort();
        }

        var own = amounts.AsSpan(starts[group], starts[group + 1] - starts[group]);
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

    /// <summary>Brings the amounts of each group together.</summary>
    private void Sort()
    {
        starts = new int[entries.Max(entry => entry.Group) + 2];
        foreach (var (group, _) in entries)
        {
            starts[group + 1]++;
        }

        for (var group = 1; group < starts.Length; group++)
        {
            starts[group] += starts[group - 1];
        }

        amounts = new long[entries.Count];
        var next = starts[..^1];
        foreach (var (group, amount) in entries)
        {
            amounts[next[group]++] = amount;
        }
    }
}
