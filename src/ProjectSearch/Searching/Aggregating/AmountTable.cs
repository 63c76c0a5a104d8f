namespace ProjectSearch.Searching.Aggregating;

/// <summary>Sums one amount over numbered groups. Sums of a million projects of 10^12 SEK fit; a larger one is refused and not wrong.</summary>
internal sealed class AmountTable(bool median) : IDisposable
{
    private readonly MedianTable? medians = median ? new MedianTable() : null;
    private Sums[] groups = new Sums[4];

    /// <summary>Adds a known amount to a group.</summary>
    public void Add(int group, long amount)
    {
        if (group >= groups.Length)
        {
            Array.Resize(ref groups, Math.Max(group + 1, groups.Length * 2));
        }

        ref var sums = ref groups[group];
        if (sums.Known == 0)
        {
            sums.Minimum = sums.Maximum = amount;
        }

        sums.Minimum = Math.Min(sums.Minimum, amount);
        sums.Maximum = Math.Max(sums.Maximum, amount);
        sums.Total = checked(sums.Total + amount);
        sums.Known++;
        medians?.Add(group, amount);
    }

    /// <summary>The sum of a group; null when none is known.</summary>
    public long? SumOf(int group) => group < groups.Length && groups[group].Known > 0 ? groups[group].Total : null;

    /// <summary>The figures of a group of some projects.</summary>
    public AmountFigures FiguresOf(int group, int projects)
    {
        var sums = group < groups.Length ? groups[group] : default;
        return sums.Known == 0
            ? AmountFigures.None with { Missing = projects }
            : new AmountFigures(
                sums.Total,
                (double)sums.Total / sums.Known,
                sums.Minimum,
                sums.Maximum,
                medians?.Of(group),
                sums.Known,
                projects - sums.Known);
    }

    public void Dispose() => medians?.Dispose();

    private struct Sums
    {
        public long Total;
        public long Minimum;
        public long Maximum;
        public int Known;
    }
}
