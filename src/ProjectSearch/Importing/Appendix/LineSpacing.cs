namespace ProjectSearch.Importing.Appendix;

/// <summary>Tells the space between paragraphs from the space that a document puts between all lines.</summary>
internal static class LineSpacing
{
    /// <summary>Marks the lines that follow a gap.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <returns>The same lines; in a double-spaced document one blank line is no gap.</returns>
    public static List<SourceLine> WithGaps(IReadOnlyList<SourceLine> lines)
    {
        var ordinary = BlanksWithinSentences(lines);
        return [.. lines.Select(line => line with { FollowsGap = line.BlanksBefore > ordinary })];
    }

    /// <summary>How many characters a full line of running text has.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <returns>The length that only few lines exceed; 0 when there are no lines.</returns>
    public static int FullWidth(IReadOnlyList<SourceLine> lines)
    {
        var lengths = lines.Select(line => line.Text.Length).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count * 95 / 100];
    }

    // A line that starts in lower case goes on with the sentence above it: what stands between the two is line spacing.
    private static int BlanksWithinSentences(IReadOnlyList<SourceLine> lines) =>
        MedianOfBlanks(lines.Where(line => !line.FollowsPageBreak && char.IsLower(line.Text[0]) && line.Text.Length > 30))
        ?? MedianOfBlanks(lines)
        ?? 0;

    private static int? MedianOfBlanks(IEnumerable<SourceLine> lines)
    {
        var blanks = lines.Select(line => line.BlanksBefore).Order().ToList();
        return blanks.Count == 0 ? null : blanks[blanks.Count / 2];
    }
}
