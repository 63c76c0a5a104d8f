using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Searching.Ordering;
using ProjectSearch.Searching.Sets;

namespace ProjectSearch.Searching.Aggregating;

/// <summary>Groups a set of projects by the combinations of their values in some dimensions.</summary>
internal sealed class Grouper
{
    // Up to here a table by combination is smaller than what a dictionary would cost in time.
    private const long LargestTable = 1 << 16;

    private readonly IReadOnlyList<DimensionColumn> dimensions;
    private readonly FigureTable figures;
    private readonly List<long> combinations = [];
    private readonly Dictionary<long, int> places = [];
    private readonly int[]? table;

    private Grouper(IReadOnlyList<DimensionColumn> dimensions, FigureTable figures)
    {
        this.dimensions = dimensions;
        this.figures = figures;
        var count = dimensions.Aggregate(1L, (product, dimension) => checked(product * dimension.Count));
        table = count <= LargestTable ? new int[count] : null;
    }

    /// <summary>Groups a set.</summary>
    public static ProjectGrouping Group(
        DocSet set,
        ProjectColumns columns,
        IReadOnlyList<DimensionColumn> dimensions,
        GroupOrder order,
        int first,
        FigureParts parts,
        CancellationToken cancellationToken)
    {
        var sumsForOrder = order switch
        {
            GroupOrder.RunFundingDesc => FigureParts.RunFunding,
            GroupOrder.TotalCostDesc => FigureParts.TotalCost,
            _ => FigureParts.Count,
        };
        using var figures = new FigureTable(columns, parts | sumsForOrder);
        var grouper = new Grouper(dimensions, figures);
        foreach (var document in set.Until(cancellationToken))
        {
            grouper.Add(document, 0, 0);
        }

        return new ProjectGrouping(
            grouper.Take(order, first, parts),
            grouper.combinations.Count,
            dimensions.Any(dimension => dimension.MultiValued));
    }

    private void Add(int document, int dimension, long combination)
    {
        if (dimension == dimensions.Count)
        {
            figures.Add(PlaceOf(combination), document);
            return;
        }

        var column = dimensions[dimension];
        foreach (var ordinal in column.OrdinalsOf(document))
        {
            Add(document, dimension + 1, (combination * column.Count) + ordinal);
        }
    }

    private int PlaceOf(long combination)
    {
        if (table is not null)
        {
            // Zero stands for a combination that has not come yet.
            ref var next = ref table[combination];
            if (next == 0)
            {
                combinations.Add(combination);
                next = combinations.Count;
            }

            return next - 1;
        }

        if (!places.TryGetValue(combination, out var place))
        {
            place = combinations.Count;
            places.Add(combination, place);
            combinations.Add(combination);
        }

        return place;
    }

    private ProjectGroup[] Take(GroupOrder order, int first, FigureParts parts)
    {
        if (first == 0)
        {
            return [];
        }

        Func<int, long> key = order switch
        {
            GroupOrder.CountDesc => group => -figures.CountOf(group),
            GroupOrder.RunFundingDesc => group => -figures.RunFundingOf(group) ?? KeyedOrder.Last,
            GroupOrder.TotalCostDesc => group => -figures.TotalCostOf(group) ?? KeyedOrder.Last,
            GroupOrder.KeyAsc => _ => 0,
            _ => throw new ArgumentOutOfRangeException(nameof(order), order, "There is no such order of groups."),
        };
        var top = new TopItems(key, (left, right) => key(left).CompareTo(key(right)) is var difference and not 0 ? difference : CompareKeys(left, right), first);
        for (var group = 0; group < combinations.Count; group++)
        {
            top.Offer(group);
        }

        return [.. top.ToArray().Select(group => new ProjectGroup(KeysOf(group), Wanted(figures.FiguresOf(group), parts)))];
    }

    // Sums that were taken for the order alone are not for the reader.
    private static ProjectFigures Wanted(ProjectFigures all, FigureParts parts) => all with
    {
        TotalCost = parts.HasFlag(FigureParts.TotalCost) ? all.TotalCost : AmountFigures.None,
        RunFunding = parts.HasFlag(FigureParts.RunFunding) ? all.RunFunding : AmountFigures.None,
    };

    private int CompareKeys(int left, int right)
    {
        var (lefts, rights) = (OrdinalsOf(left), OrdinalsOf(right));
        for (var dimension = 0; dimension < dimensions.Count; dimension++)
        {
            var order = dimensions[dimension].Compare(lefts[dimension], rights[dimension]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private DimensionValue[] KeysOf(int group) =>
        [.. OrdinalsOf(group).Select((ordinal, dimension) => dimensions[dimension].ValueOf(ordinal))];

    private int[] OrdinalsOf(int group)
    {
        var rest = combinations[group];
        var ordinals = new int[dimensions.Count];
        for (var dimension = dimensions.Count - 1; dimension >= 0; dimension--)
        {
            (rest, var ordinal) = Math.DivRem(rest, dimensions[dimension].Count);
            ordinals[dimension] = (int)ordinal;
        }

        return ordinals;
    }
}
