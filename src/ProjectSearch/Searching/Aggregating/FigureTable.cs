using ProjectSearch.Indexing.Snapshots;

namespace ProjectSearch.Searching.Aggregating;

/// <summary>Sums what is wanted over numbered groups of projects, in one pass.</summary>
internal sealed class FigureTable : IDisposable
{
    private readonly ProjectColumns columns;
    private readonly AmountTable? totalCosts;
    private readonly AmountTable? runFundings;
    private readonly AmountTable? otherFundings;
    private readonly ShareTable? shares;
    private int[] counts = new int[4];

    public FigureTable(ProjectColumns columns, FigureParts parts)
    {
        this.columns = columns;
        var median = parts.HasFlag(FigureParts.Medians);
        totalCosts = parts.HasFlag(FigureParts.TotalCost) ? new AmountTable(median) : null;
        runFundings = parts.HasFlag(FigureParts.RunFunding) ? new AmountTable(median) : null;
        otherFundings = parts.HasFlag(FigureParts.OtherFunding) ? new AmountTable(median) : null;
        shares = parts.HasFlag(FigureParts.RunShare) ? new ShareTable() : null;
    }

    public void Add(int group, int document)
    {
        if (group >= counts.Length)
        {
            Array.Resize(ref counts, Math.Max(group + 1, counts.Length * 2));
        }

        counts[group]++;
        AddKnown(totalCosts, group, columns.TotalCosts[document]);
        AddKnown(runFundings, group, columns.RunFundings[document]);
        if (otherFundings is not null)
        {
            AddKnown(otherFundings, group, columns.OtherFunding(document));
        }

        shares?.Add(group, columns.TotalCosts[document], columns.RunFundings[document], columns.RunShare(document));
    }

    public int CountOf(int group) => counts[group];

    public long? TotalCostOf(int group) => totalCosts?.SumOf(group);

    public long? RunFundingOf(int group) => runFundings?.SumOf(group);

    public ProjectFigures FiguresOf(int group)
    {
        var count = counts[group];
        return new ProjectFigures(
            count,
            totalCosts?.FiguresOf(group, count) ?? AmountFigures.None,
            runFundings?.FiguresOf(group, count) ?? AmountFigures.None,
            otherFundings?.FiguresOf(group, count) ?? AmountFigures.None,
            shares?.FiguresOf(group) ?? ShareFigures.None);
    }

    public void Dispose()
    {
        totalCosts?.Dispose();
        runFundings?.Dispose();
        otherFundings?.Dispose();
    }

    private static void AddKnown(AmountTable? table, int group, long amount)
    {
        if (table is not null && amount != ProjectColumns.UnknownAmount)
        {
            table.Add(group, amount);
        }
    }
}
