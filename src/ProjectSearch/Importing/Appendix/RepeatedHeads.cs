using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Drops the head that a table repeats where it goes on on the next page.</summary>
internal static partial class RepeatedHeads
{
    /// <summary>Drops it, together with a repeated heading over it.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <returns>The lines with each table in one piece.</returns>
    public static List<SourceLine> Drop(IReadOnlyList<SourceLine> lines)
    {
        var dropped = new bool[lines.Count];
        var open = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var length = TableHead.Length(lines, i);
            if (length > 0)
            {
                if (open >= 0 && FirstRepeated(lines, open, i) is { } first)
                {
                    Array.Fill(dropped, true, first, i + length - first);
                }
                else
                {
                    open = i;
                }

                i += length - 1;
            }
            else if (SectionLabel.Parse(lines[i].Text) is not null || TotalRow.Starts(lines[i].Text))
            {
                open = -1;
            }
        }

        return PageFurniture.Without(lines, dropped);
    }

    /// <summary>A heading without the note that it goes on: "En region för alla (forts.)" is "En region för alla".</summary>
    /// <param name="heading">The heading as printed.</param>
    /// <returns>The heading itself.</returns>
    public static string WithoutContinuationNote(string heading) => ContinuationNote().Replace(heading, "");

    // Where the repeated part starts; null when this head opens a table of its own.
    private static int? FirstRepeated(IReadOnlyList<SourceLine> lines, int open, int head)
    {
        if (open > 0 && head > 0 && string.Equals(
            WithoutContinuationNote(lines[head - 1].Text), WithoutContinuationNote(lines[open - 1].Text), StringComparison.OrdinalIgnoreCase))
        {
            return head - 1;
        }

        var follows = lines[head].FollowsPageBreak || NumericTail.Of(lines[head - 1].Text).Groups.Count > 1;
        return follows ? head : null;
    }

    [GeneratedRegex(@",?\s*[(\[]?(?:forts(?:\.|ättning)?)[)\]]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContinuationNote();
}
