namespace ProjectSearch.Importing.Appendix;

/// <summary>One row's part in a solution.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="IsForced">Whether every solution has this reading.</param>
internal sealed record SumChoice(AmountReading Reading, bool IsForced);

/// <summary>Finds readings that add up to a total. The work is bounded: beyond a number of partial sums the unlikely ones are let go.</summary>
internal static class SumSearch
{
    private const int MostSums = 20_000;

    /// <summary>Finds the solution whose readings rank best.</summary>
    /// <param name="rows">For each row its readings, the best first.</param>
    /// <param name="totalCost">What the total costs must add up to.</param>
    /// <param name="runFunding">What the RUN funding must add up to.</param>
    /// <returns>One choice a row; null when none was found.</returns>
    public static IReadOnlyList<SumChoice>? Find(IReadOnlyList<IReadOnlyList<AmountReading>> rows, long totalCost, long runFunding)
    {
        var target = new Sums(totalCost, runFunding);
        var reached = Reach(rows, target);
        if (!reached[^1].ContainsKey(target))
        {
            return null;
        }

        var choices = new SumChoice[rows.Count];
        var ends = new Dictionary<Sums, int> { [target] = 0 };
        var paths = new List<Dictionary<Sums, int>> { ends };
        for (var row = rows.Count - 1; row >= 0; row--)
        {
            ends = StepBack(rows[row], reached[row], ends);
            paths.Add(ends);
        }

        paths.Reverse();
        var sum = new Sums(0, 0);
        for (var row = 0; row < rows.Count; row++)
        {
            var rank = BestRank(rows[row], sum, paths[row + 1]);
            var reading = rows[row][rank];
            choices[row] = new SumChoice(reading, IsForced(rows[row], reading, paths[row], paths[row + 1]));
            sum = sum.Plus(reading);
        }

        return choices;
    }

    // The sums of the first rows, with the least ranks that lead there, as far as the rest can still reach the target.
    private static List<Dictionary<Sums, int>> Reach(IReadOnlyList<IReadOnlyList<AmountReading>> rows, Sums target)
    {
        var layers = new List<Dictionary<Sums, int>> { new() { [new Sums(0, 0)] = 0 } };
        var (least, most) = Rest(rows);
        for (var row = 0; row < rows.Count; row++)
        {
            var layer = new Dictionary<Sums, int>();
            foreach (var (sum, ranks) in layers[^1])
            {
                for (var rank = 0; rank < rows[row].Count; rank++)
                {
                    var next = sum.Plus(rows[row][rank]);
                    if (next.CanReach(target, least[row + 1], most[row + 1])
                        && (!layer.TryGetValue(next, out var known) || ranks + rank < known))
                    {
                        layer[next] = ranks + rank;
                    }
                }
            }

            layers.Add(layer.Count <= MostSums ? layer : layer.OrderBy(entry => entry.Value).Take(MostSums).ToDictionary());
        }

        return layers;
    }

    private static (Sums[] Least, Sums[] Most) Rest(IReadOnlyList<IReadOnlyList<AmountReading>> rows)
    {
        var least = new Sums[rows.Count + 1];
        var most = new Sums[rows.Count + 1];
        for (var row = rows.Count - 1; row >= 0; row--)
        {
            least[row] = new Sums(
                least[row + 1].TotalCost + rows[row].Min(reading => reading.TotalCost),
                least[row + 1].RunFunding + rows[row].Min(reading => reading.RunFunding));
            most[row] = new Sums(
                most[row + 1].TotalCost + rows[row].Max(reading => reading.TotalCost),
                most[row + 1].RunFunding + rows[row].Max(reading => reading.RunFunding));
        }

        return (least, most);
    }

    // The sums before a row from which the target is reached, with the least ranks from there on.
    private static Dictionary<Sums, int> StepBack(IReadOnlyList<AmountReading> row, Dictionary<Sums, int> before, Dictionary<Sums, int> after)
    {
        var layer = new Dictionary<Sums, int>();
        foreach (var sum in before.Keys)
        {
            for (var rank = 0; rank < row.Count; rank++)
            {
                if (after.TryGetValue(sum.Plus(row[rank]), out var rest) && (!layer.TryGetValue(sum, out var known) || rank + rest < known))
                {
                    layer[sum] = rank + rest;
                }
            }
        }

        return layer;
    }

    private static int BestRank(IReadOnlyList<AmountReading> row, Sums sum, Dictionary<Sums, int> after) =>
        Enumerable.Range(0, row.Count)
            .Where(rank => after.ContainsKey(sum.Plus(row[rank])))
            .MinBy(rank => rank + after[sum.Plus(row[rank])]);

    private static bool IsForced(IReadOnlyList<AmountReading> row, AmountReading choice, Dictionary<Sums, int> before, Dictionary<Sums, int> after) =>
        row.All(reading => reading == choice || !before.Keys.Any(sum => after.ContainsKey(sum.Plus(reading))));

    private readonly record struct Sums(long TotalCost, long RunFunding)
    {
        public Sums Plus(AmountReading reading) => new(TotalCost + reading.TotalCost, RunFunding + reading.RunFunding);

        public bool CanReach(Sums target, Sums least, Sums most) =>
            TotalCost + least.TotalCost <= target.TotalCost && target.TotalCost <= TotalCost + most.TotalCost
            && RunFunding + least.RunFunding <= target.RunFunding && target.RunFunding <= RunFunding + most.RunFunding;
    }
}
