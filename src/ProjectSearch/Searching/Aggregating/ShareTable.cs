using ProjectSearch.Indexing.Snapshots;

namespace ProjectSearch.Searching.Aggregating;

/// <summary>Sums what is needed for the share that RUN pays, over numbered groups.</summary>
internal sealed class ShareTable
{
    private Sums[] groups = new Sums[4];

    /// <summary>Adds a project; its amounts count where both are known, its own share where it is.</summary>
    public void Add(int group, long totalCost, long runFunding, double share)
    {
        if (totalCost == ProjectColumns.UnknownAmount || runFunding == ProjectColumns.UnknownAmount)
        {
            return;
        }

        if (group >= groups.Length)
        {
            Array.Resize(ref groups, Math.Max(group + 1, groups.Length * 2));
        }

        ref var sums = ref groups[group];
        sums.TotalCost = checked(sums.TotalCost + totalCost);
        sums.RunFunding = checked(sums.RunFunding + runFunding);
        if (!double.IsNaN(share))
        {
            sums.Shares += share;
            sums.Known++;
        }
    }

    public ShareFigures FiguresOf(int group)
    {
        var sums = group < groups.Length ? groups[group] : default;
        return new ShareFigures(
            sums.TotalCost == 0 ? null : (double)sums.RunFunding / sums.TotalCost,
            sums.Known == 0 ? null : sums.Shares / sums.Known);
    }

    private struct Sums
    {
        public long TotalCost;
        public long RunFunding;
        public double Shares;
        public int Known;
    }
}
