namespace ProjectSearch.Importing.Appendix;

/// <summary>Finds the ends of amounts that a narrow column has wrapped: "1 262" on one line and "677" on the next.</summary>
internal static class WrappedAmounts
{
    private const int MostGroups = 4;

    /// <summary>Brings the ends back into the cells that they belong to, where cells are known.</summary>
    /// <param name="lines">The lines of a table without its head.</param>
    public static void JoinCells(Span<SourceLine> lines)
    {
        for (var i = lines.Length - 1; i > 0; i--)
        {
            if (lines[i - 1].Cells is { } above && lines[i].Cells is { } below && Continues(above, below))
            {
                var (joined, rest) = (above.ToArray(), below.ToArray());
                foreach (var column in (ReadOnlySpan<TableColumn>)[TableColumn.TotalCost, TableColumn.RunFunding])
                {
                    if (below[(int)column].Length > 0)
                    {
                        joined[(int)column] = $"{above[(int)column]} {below[(int)column]}";
                        rest[(int)column] = "";
                    }
                }

                lines[i - 1] = lines[i - 1] with { Cells = joined };
                lines[i] = lines[i] with { Cells = rest };
            }
        }
    }

    /// <summary>Takes the ends off the lines below a row's numbers, where cells are unknown.</summary>
    /// <param name="tails">The numbers of each line of a table.</param>
    /// <param name="next">The first line below the row's numbers.</param>
    /// <param name="groups">The row's numbers.</param>
    /// <returns>The ends in order, and how many lines they take.</returns>
    public static (IReadOnlyList<NumberGroup> Groups, int Lines) Below(IReadOnlyList<NumericTail> tails, int next, IReadOnlyList<NumberGroup> groups)
    {
        var ends = new List<NumberGroup>();
        var line = next;
        while (line < tails.Count && IsEnds(tails[line]) && ends.Count + tails[line].Groups.Count <= MostGroups
            && (tails[line].Text.Length == 0 || IsCutShort(groups, ends)))
        {
            ends.AddRange(tails[line++].Groups);
        }

        return AmountReadings.OfRow(groups, ends).Exists(reading => reading.IsPlausible) ? (ends, line - next) : ([], 0);
    }

    /// <summary>Whether a line holds nothing but the end of one amount.</summary>
    public static bool IsEnd(NumericTail tail) => tail is { Text: "", Groups: [var group] } && IsEnd(group.Text);

    // One group of three digits an amount: a row of its own would cost less than a thousand.
    private static bool Continues(IReadOnlyList<string> above, IReadOnlyList<string> below)
    {
        var (total, run) = (below[(int)TableColumn.TotalCost], below[(int)TableColumn.RunFunding]);
        return below[(int)TableColumn.Question].Length == 0
            && (total.Length > 0 || run.Length > 0)
            && IsEndOf(above[(int)TableColumn.TotalCost], total)
            && IsEndOf(above[(int)TableColumn.RunFunding], run);
    }

    private static bool IsEndOf(string above, string below) =>
        below.Length == 0 || (above.Length > 0 && char.IsAsciiDigit(above[^1]) && IsEnd(NumericTail.Of(below)));

    private static bool IsEnds(NumericTail tail) => tail.Groups.Count is 1 or 2 && tail.Groups.All(group => IsEnd(group.Text));

    private static bool IsEnd(string text) => text.Length == 3 && text.All(char.IsAsciiDigit);

    // Beside words an end may as well be a number of theirs, unless the row makes no sense without it.
    private static bool IsCutShort(IReadOnlyList<NumberGroup> groups, IReadOnlyList<NumberGroup> ends) =>
        !AmountReadings.OfRow(groups, ends).Exists(reading => reading.IsPlausible);
}
