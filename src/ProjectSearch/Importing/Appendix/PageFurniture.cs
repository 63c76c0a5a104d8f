using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Drops what belongs to the page and not to the text: page numbers, and headers and footers that return on every page.</summary>
internal static partial class PageFurniture
{
    private const int TitleLines = 3;
    private const int LongestLabel = 60;

    /// <summary>Drops it.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <returns>The remaining lines; a line after something dropped says that it follows a page break.</returns>
    public static List<SourceLine> Drop(IReadOnlyList<SourceLine> lines)
    {
        var edges = PageEdges.Of(lines);
        var title = lines.Take(TitleLines).Select(line => line.Text).Where(text => text.Length >= 8).ToHashSet(StringComparer.Ordinal);
        var (inTable, headEnd, belowTotal) = (false, 0, -1);
        var dropped = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            var headLength = i < headEnd ? 0 : TableHead.Length(lines, i);
            if (headLength > 0)
            {
                (inTable, headEnd) = (true, i + headLength);
            }
            else if (i >= headEnd && (TotalRow.Starts(text) || SectionLabel.Parse(text) is not null))
            {
                inTable = false;
                belowTotal = TotalRow.Starts(text) ? i + 1 : -1;
            }

            // The end of a printed total that a narrow column has wrapped is no page number.
            var isEndOfTotal = i == belowTotal && text.Length == 3;
            belowTotal += isEndOfTotal ? 1 : 0;
            dropped[i] = edges.IsFrame(i)
                || text.Length <= LongestLabel && PageLabel().IsMatch(text) && i > 0
                || i >= TitleLines && title.Contains(text)
                || text.Length <= 3 && LoneNumber().IsMatch(text) && (edges.IsEdge(i) || (!inTable && !isEndOfTotal) || StandsApart(lines, i));
        }

        return Without(lines, dropped);
    }

    /// <summary>Takes lines out and marks the places as page breaks.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <param name="dropped">For each line, whether to take it out.</param>
    /// <returns>The remaining lines.</returns>
    public static List<SourceLine> Without(IReadOnlyList<SourceLine> lines, IReadOnlyList<bool> dropped)
    {
        var kept = new List<SourceLine>(lines.Count);
        var (blanks, breaks) = (0, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (dropped[i])
            {
                (blanks, breaks) = (Math.Max(blanks, lines[i].BlanksBefore), true);
                continue;
            }

            kept.Add(lines[i] with
            {
                BlanksBefore = Math.Max(blanks, lines[i].BlanksBefore),
                FollowsPageBreak = breaks || lines[i].FollowsPageBreak,
            });
            (blanks, breaks) = (0, false);
        }

        return kept;
    }

    // Within a table a number alone may be a cell: a page number has more space around it.
    private static bool StandsApart(IReadOnlyList<SourceLine> lines, int i)
    {
        var before = lines[i].BlanksBefore;
        var after = i + 1 < lines.Count ? lines[i + 1].BlanksBefore : int.MaxValue / 2;
        return (before >= 2 && after >= 2 && before + after >= 5) || (before >= 2 && TableHead.Length(lines, i + 1) > 0);
    }

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex LoneNumber();

    [GeneratedRegex(
        @"^(?:Bilaga\s+\d{1,2}|(?:Bilaga\s+\d{1,2}\W+)?(?:Sid(?:a|an|nr)?\.?:?\s*\d{1,3}(?:\s*(?:av|/|\()\s*\d{1,3}\)?)?|\d{1,3}\s*\(\d{1,3}\)|[-–]\s*\d{1,3}\s*[-–]))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageLabel();
}
