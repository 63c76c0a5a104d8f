namespace ProjectSearch.Importing.Appendix;

/// <summary>Finds the numbers of each row, which may stand behind its words, on a line of their own, or on a line a cell.</summary>
internal static class TableLines
{
    private const int MostGroups = 16;
    private const int MostLines = 4;

    /// <summary>Gathers the numbers.</summary>
    /// <param name="lines">The lines of a table without head and total.</param>
    /// <returns>One line for each line with words or with a row's numbers; all numbers of a row are on one of them.</returns>
    public static List<TableLine> Of(IReadOnlyList<SourceLine> lines)
    {
        var tails = lines.Select(line => NumericTail.Of(line)).ToArray();
        var result = new List<TableLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var (groups, used) = Gather(tails, i);
            if (groups is null)
            {
                AddWords(result, lines[i], WordsOf(lines[i], tails[i]));
                continue;
            }

            var (ends, endLines) = WrappedAmounts.Below(tails, i + used, groups);
            result.Add(new TableLine(lines[i], tails[i].Text, groups, used) { Ends = ends });
            i += used - 1;
            for (var last = i + endLines; i < last;)
            {
                i++;
                AddWords(result, lines[i], tails[i].Text);
            }
        }

        return result;
    }

    // The longest run of lines wins whose numbers together make a row: "16", "4 140 000" and "1 050 000" are one row, although
    // the first two could be read as one. Numbers that make no row, such as a year that was wrapped, are words; so is a year below
    // a row, although "529 000 153 410" above it could be read as one amount, or "529 000" as words of the title.
    private static (IReadOnlyList<NumberGroup>? Groups, int Used) Gather(NumericTail[] tails, int start)
    {
        if (IsCompleteAlone(tails[start].Groups))
        {
            return (tails[start].Groups, 1);
        }

        var groups = new List<NumberGroup>();
        (IReadOnlyList<NumberGroup>? Groups, int Used) best = (null, 1);
        var ofText = int.MaxValue;
        for (var used = 1; used <= MostLines && start + used <= tails.Length; used++)
        {
            var tail = tails[start + used - 1];
            if (tail.Groups.Count == 0 || (used > 1 && tail.Text.Length > 0) || groups.Count + tail.Groups.Count > MostGroups)
            {
                break;
            }

            // Three digits alone below a row are the end of one of its amounts, which is not always the last.
            if (best.Groups is not null && WrappedAmounts.IsEnd(tail))
            {
                break;
            }

            groups.AddRange(used == 1 ? tail.Groups : tail.Groups.Select((group, i) => i == 0 ? group with { Seam = Seam.Parted, StartsLine = true } : group));
            var readings = AmountReadings.OfRow(groups, []).FindAll(reading =>
                reading.IsCredible && (best.Groups is null || (reading.IsOfLikelySize && reading.TextGroups <= ofText)));
            if (readings.Count > 0)
            {
                best = ([.. groups], used);
                ofText = readings.Min(reading => reading.TextGroups);
            }
        }

        return best;
    }

    // A line whose numbers went to the row above, and that has no words, is that row's.
    private static void AddWords(List<TableLine> result, SourceLine line, string words)
    {
        if (words.Length == 0 && result.Count > 0)
        {
            result[^1] = result[^1] with { Used = result[^1].Used + 1 };
        }
        else
        {
            result.Add(new TableLine(line, words, [], 1));
        }
    }

    // Numbers that make no row are words, unless they stand in a column of numbers.
    private static string WordsOf(SourceLine line, NumericTail tail) => line.Cells is null && tail is not { Text: "", Groups: [] } ? line.Text : tail.Text;

    private static bool IsCompleteAlone(IReadOnlyList<NumberGroup> groups) =>
        AmountReadings.OfRow(groups, []).Exists(reading => reading is { Question: not null, TextGroups: 0, IsPlausible: true });
}
