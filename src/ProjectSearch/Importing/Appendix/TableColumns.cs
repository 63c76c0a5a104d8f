using System.Runtime.InteropServices;

namespace ProjectSearch.Importing.Appendix;

/// <summary>
/// Tells the columns of a table apart by the empty strips between them, where words have kept their places: in a PDF, or in a text
/// that was laid out with spaces. Other tables are left as they are.
/// </summary>
internal static class TableColumns
{
    private const int MostLines = 400;
    private const int LinesForOneCrossing = 12;

    /// <summary>Finds the cells of every line in a table.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <returns>The same lines; those in a table with cells.</returns>
    public static List<SourceLine> Find(IReadOnlyList<SourceLine> lines)
    {
        var result = new List<SourceLine>(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var headLength = TableHead.Length(lines, i);
            if (headLength == 0)
            {
                continue;
            }

            var (lastAnchor, end) = Extent(lines, i + headLength);
            var columns = ColumnNames.Of(
                [.. lines.Skip(i).Take(headLength)],
                Strips(lines, i, lastAnchor + 1));
            if (columns is not null)
            {
                for (var row = i + headLength; row < end; row++)
                {
                    result[row] = lines[row] with { Cells = columns.CellsOf(lines[row]) };
                }

                WrappedAmounts.JoinCells(CollectionsMarshal.AsSpan(result)[(i + headLength)..end]);
            }

            i = Math.Max(i + headLength, end) - 1;
        }

        return result;
    }

    // Where the table has its last row, and where something else starts at the latest.
    private static (int LastAnchor, int End) Extent(IReadOnlyList<SourceLine> lines, int start)
    {
        var last = start - 1;
        var end = start;
        while (end < lines.Count && end - start < MostLines && SectionLabel.Parse(lines[end].Text) is null && TableHead.Length(lines, end) == 0)
        {
            var isTotal = TotalRow.Starts(lines[end].Text);
            last = isTotal || NumericTail.Of(lines[end].Text).Groups.Count > 1 ? end : last;
            end++;
            if (isTotal)
            {
                break;
            }
        }

        return (last, end);
    }

    // The strips that no word of the table covers; where there is none, also those that so few words cross that they must have
    // run over the edge of their cell. A column is parted from the one before it close to its own left edge, because the last
    // row may go on below its numbers with longer lines than any seen here.
    private static List<double> Strips(IReadOnlyList<SourceLine> lines, int start, int end)
    {
        var edges = new List<(double Position, int Step)>();
        var spacing = 0.0;
        for (var i = start; i < end; i++)
        {
            spacing = Math.Max(spacing, lines[i].ColumnSpacing);
            foreach (var word in lines[i].Words)
            {
                edges.Add((word.Left, 1));
                edges.Add((word.Right, -1));
            }
        }

        edges.Sort();
        var open = EmptyRanges(edges, 0).Where(range => range.To - range.From >= spacing).ToList();
        var crossed = EmptyRanges(edges, (end - start) / LinesForOneCrossing)
            .Where(range => range.To - range.From >= spacing && !open.Exists(other => other.From < range.To && range.From < other.To));
        return [.. open.Concat(crossed).Select(range => Math.Max((range.From + range.To) / 2, range.To - (spacing / 2))).Order()];
    }

    private static IEnumerable<(double From, double To)> EmptyRanges(List<(double Position, int Step)> edges, int allowed)
    {
        var (covered, from, seen) = (0, 0.0, false);
        foreach (var (position, step) in edges)
        {
            if (seen && covered <= allowed && covered + step > allowed)
            {
                yield return (from, position);
            }

            if (covered > allowed && covered + step <= allowed)
            {
                (from, seen) = (position, true);
            }

            covered += step;
        }
    }
}
