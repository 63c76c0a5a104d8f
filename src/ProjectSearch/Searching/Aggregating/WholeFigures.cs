using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Searching.Sets;

namespace ProjectSearch.Searching.Aggregating;

/// <summary>Sums one set of projects as a whole.</summary>
internal static class WholeFigures
{
    // Of a smaller share of all projects the amounts themselves are the shorter way to their median.
    private const int SharesOfLargeSet = 16;

    /// <summary>Sums a set.</summary>
    /// <param name="set">Listed projects.</param>
    /// <param name="state">Their snapshot.</param>
    /// <param name="parts">Which figures are wanted; the others come empty.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ProjectFigures Of(DocSet set, SnapshotState state, FigureParts parts, CancellationToken cancellationToken)
    {
        var count = set.Count();
        if (parts == FigureParts.Count)
        {
            return new ProjectFigures(count, AmountFigures.None, AmountFigures.None, AmountFigures.None, ShareFigures.None);
        }

        var ordered = parts.HasFlag(FigureParts.Medians) && count > state.ProjectCount / SharesOfLargeSet;
        using var table = new FigureTable(state.Columns, ordered ? parts & ~FigureParts.Medians : parts);
        foreach (var document in set.Until(cancellationToken))
        {
            table.Add(0, document);
        }

        var figures = table.FiguresOf(0);
        return !ordered
            ? figures
            : figures with
            {
                TotalCost = WithMedian(figures.TotalCost, set, () => state.AmountOrders.TotalCosts),
                RunFunding = WithMedian(figures.RunFunding, set, () => state.AmountOrders.RunFundings),
                OtherFunding = WithMedian(figures.OtherFunding, set, () => state.AmountOrders.OtherFundings),
            };
    }

    private static AmountFigures WithMedian(AmountFigures figures, DocSet set, Func<AmountOrder> order) =>
        figures.Known == 0 ? figures : figures with { Median = order().MedianOf(set, figures.Known) };
}
