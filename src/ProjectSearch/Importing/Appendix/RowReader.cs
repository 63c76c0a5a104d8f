namespace ProjectSearch.Importing.Appendix;

/// <summary>
/// Cuts a table into rows. Each row has its numbers on one line, and words on that line, above it or below it: whether the lines
/// between two rows end the first or start the second is told by the sections, whose titles and owners the rows repeat.
/// </summary>
internal static class RowReader
{
    private const int MostWordLines = 12;
    private const double Habit = 0.03;
    private const double GapInText = 0.02;
    private const double GapBetweenCells = 0.3;
    private const double PageBetweenCells = 0.15;

    /// <summary>
    /// Whether a document's rows have their numbers on the first line and go on below it. A table tells when words stand above its
    /// first numbers or below its last.
    /// </summary>
    /// <param name="tables">The lines of each table.</param>
    /// <returns>True when more tables have words below than above.</returns>
    public static bool RowsHang(IEnumerable<IReadOnlyList<TableLine>> tables) =>
        tables.Where(lines => lines.Any(line => line.IsAnchor)).Sum(lines => (lines[^1].IsAnchor ? 0 : 1) - (lines[0].IsAnchor ? 0 : 1)) > 0;

    /// <summary>Reads the rows.</summary>
    /// <param name="lines">The lines of one table.</param>
    /// <param name="hangs">Whether the document's rows have their numbers on the first line.</param>
    /// <param name="sections">The words of the sections that the rows may belong to.</param>
    /// <returns>The rows in order; empty when no line has a row's numbers.</returns>
    public static List<TableRow> Read(IReadOnlyList<TableLine> lines, bool hangs, IReadOnlyList<IReadOnlyList<string>> sections)
    {
        var anchors = Enumerable.Range(0, lines.Count).Where(i => lines[i].IsAnchor).ToList();
        if (anchors.Count == 0)
        {
            return [];
        }

        var best = new List<Cut> { new(0, 0, null) };
        for (var a = 0; a < anchors.Count; a++)
        {
            best = [.. CutsAfter(lines, anchors, a).Select(end => BestCut(best, lines, anchors, a, end, hangs, sections))];
        }

        var rows = new List<TableRow>();
        for (var cut = best.MaxBy(cut => cut.Score)!; cut.Before is { } before; cut = before)
        {
            rows.Add(new TableRow([.. lines.Skip(before.Position).Take(cut.Position - before.Position)]));
        }

        rows.Reverse();
        return rows;
    }

    private static IEnumerable<int> CutsAfter(IReadOnlyList<TableLine> lines, List<int> anchors, int a)
    {
        if (a + 1 == anchors.Count)
        {
            return [lines.Count];
        }

        var first = anchors[a] + 1;
        return Enumerable.Range(first, Math.Min(anchors[a + 1] - first, MostWordLines) + 1);
    }

    private static Cut BestCut(
        List<Cut> before,
        IReadOnlyList<TableLine> lines,
        List<int> anchors,
        int a,
        int end,
        bool hangs,
        IReadOnlyList<IReadOnlyList<string>> sections)
    {
        var isHabitual = a + 1 == anchors.Count || end == (hangs ? anchors[a + 1] : anchors[a] + 1);
        var bonus = (isHabitual ? Habit : 0) + (end < lines.Count ? GapBonus(lines[end].Source) : 0);
        return before
            .Select(cut => new Cut(end, cut.Score + bonus + Fit(lines, cut.Position, end, sections), cut))
            .MaxBy(cut => cut.Score)!;
    }

    // In a text, blank lines stand within cells as well as between rows; where words have places, a wider space parts rows, and
    // the end of a page mostly does.
    private static double GapBonus(SourceLine line)
    {
        if (line.Cells is null)
        {
            return line.FollowsGap ? GapInText : 0;
        }

        return line.FollowsPageBreak ? PageBetweenCells : line.FollowsGap ? GapBetweenCells : 0;
    }

    private static double Fit(IReadOnlyList<TableLine> lines, int start, int end, IReadOnlyList<IReadOnlyList<string>> sections)
    {
        var words = lines.Skip(start).Take(end - start).SelectMany(line => Tokens.Of(line.Text)).ToList();
        return words.Count == 0 || sections.Count == 0
            ? 0
            : sections.Max(section => 2.0 * Tokens.Shared(words, section) / (words.Count + section.Count));
    }

    // Everything before a position, cut in the best way.
    private sealed record Cut(int Position, double Score, Cut? Before);
}
