namespace ProjectSearch.Importing.Appendix;

/// <summary>Finds where a section's title starts, which may be wrapped and stands right below other text.</summary>
internal static class SectionTitle
{
    private const int MostLines = 5;

    /// <summary>Finds the first line of the title.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="lower">The first line that may belong to it.</param>
    /// <param name="label">The line of the label under it.</param>
    /// <param name="windows">The words in and around each table row: a line above belongs to the title if its words do.</param>
    /// <returns>The position of the first line; <paramref name="label"/> when there is no room for a title.</returns>
    public static int StartOf(
        IReadOnlyList<SourceLine> lines,
        int lower,
        int label,
        IReadOnlyList<IReadOnlyList<string>> windows)
    {
        if (label <= lower)
        {
            return label;
        }

        var start = label - 1;
        while (start > lower && label - start < MostLines && MayGoOnAbove(lines, start) && GoesOnAbove(lines, start, label, windows))
        {
            start--;
        }

        return start;
    }

    private static bool MayGoOnAbove(IReadOnlyList<SourceLine> lines, int start) =>
        (!lines[start].FollowsGap || lines[start].FollowsPageBreak)
        && !lines[start - 1].Text.EndsWith('.')
        && !lines[start - 1].Text.EndsWith(':')
        && !HeadingShape.IsListItem(lines[start - 1].Text)
        && !HeadingShape.IsListItem(lines[start].Text);

    private static bool GoesOnAbove(
        IReadOnlyList<SourceLine> lines, int start, int label, IReadOnlyList<IReadOnlyList<string>> windows)
    {
        var below = Tokens.Of(string.Join(' ', Enumerable.Range(start, label - start).Select(i => lines[i].Text)));
        var above = Tokens.Of(lines[start - 1].Text);
        if (above.Length == 0)
        {
            return false;
        }

        var known = windows.Where(window => Holds(window, below)).ToList();
        return known.Count > 0
            ? known.Exists(window => Holds(window, [.. above, .. below]))
            : !lines[start].FollowsPageBreak && (char.IsLower(lines[start].Text[0]) || IsUnfinished(lines[start - 1].Text));
    }

    private static bool Holds(IReadOnlyList<string> window, string[] tokens) =>
        tokens.Length <= window.Count && Tokens.CommonIsAtLeast(tokens.Length * 0.85, tokens, window);

    private static bool IsUnfinished(string text) =>
        text[^1] is '-' or '–' or '/' or ',' || text.Split(' ')[^1] is "och" or "för" or "i" or "med" or "av" or "till" or "på" or "om" or "inom";
}
