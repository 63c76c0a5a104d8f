namespace ProjectSearch.Importing.Appendix;

/// <summary>What decided how the numbers of a row are split.</summary>
internal enum AmountGround
{
    /// <summary>There is one way to read them.</summary>
    Print,

    /// <summary>There are several, and only this one agrees with the printed total.</summary>
    ControlTotal,

    /// <summary>There are several, and a rule chose.</summary>
    Rule,
}

/// <summary>A row's numbers as read.</summary>
/// <param name="Reading">The chosen reading.</param>
/// <param name="Ground">What decided.</param>
/// <param name="Rejected">The other plausible readings.</param>
internal sealed record ResolvedAmounts(AmountReading Reading, AmountGround Ground, IReadOnlyList<AmountReading> Rejected);

/// <summary>A table's numbers as read.</summary>
/// <param name="Rows">The rows in order.</param>
/// <param name="Total">The printed total; null when there is none.</param>
internal sealed record ResolvedTable(IReadOnlyList<ResolvedAmounts> Rows, AmountReading? Total);

/// <summary>Chooses one reading for each row of a table so that the rows add up to the printed total.</summary>
internal static class AmountSearch
{
    /// <summary>Chooses.</summary>
    /// <param name="rows">For each row its candidates, the best first.</param>
    /// <param name="total">The readings of the printed total; empty when there is none.</param>
    /// <returns>The choice; where no choice adds up, each row's best candidate.</returns>
    public static ResolvedTable Resolve(IReadOnlyList<RowCandidates> rows, IReadOnlyList<AmountReading> total)
    {
        var orderly = total.Where(reading => reading.IsOrderly).ToList();
        var stated = (orderly.Count > 0 ? orderly : total).OrderBy(reading => reading.Violations).ToList();
        foreach (var tier in (ReadOnlySpan<IReadOnlyList<IReadOnlyList<AmountReading>>>)
            [[.. rows.Select(row => row.Likely)], [.. rows.Select(row => row.All)]])
        {
            var solution = stated
                .Select(reading => (Total: reading, Sum: SumSearch.Find(tier, reading.TotalCost, reading.RunFunding)))
                .FirstOrDefault(candidate => candidate.Sum is not null);
            if (solution.Sum is { } sum)
            {
                return new ResolvedTable([.. rows.Select((row, i) => Settled(row, sum[i]))], solution.Total);
            }
        }

        return new ResolvedTable([.. rows.Select(ByRule)], stated.OrderBy(reading => reading.Violations).ThenBy(reading => Distance(reading, rows)).FirstOrDefault());
    }

    private static ResolvedAmounts Settled(RowCandidates row, SumChoice choice) =>
        new(choice.Reading, choice.IsForced ? GroundOf(row, choice.Reading, AmountGround.ControlTotal) : AmountGround.Rule, row.Rejected(choice.Reading));

    private static ResolvedAmounts ByRule(RowCandidates row)
    {
        var reading = row.All[0];
        return new ResolvedAmounts(reading, GroundOf(row, reading, AmountGround.Rule), row.Rejected(reading));
    }

    private static AmountGround GroundOf(RowCandidates row, AmountReading reading, AmountGround ground) =>
        row.Rejected(reading).Count == 0 ? AmountGround.Print : ground;

    private static long Distance(AmountReading total, IReadOnlyList<RowCandidates> rows) =>
        Math.Abs(total.TotalCost - rows.Sum(row => row.All[0].TotalCost)) + Math.Abs(total.RunFunding - rows.Sum(row => row.All[0].RunFunding));
}
