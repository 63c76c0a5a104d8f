namespace ProjectSearch.Importing.Appendix;

/// <summary>The words in and around each row of a table, known before it is known which lines belong to which row.</summary>
internal static class RowWindows
{
    /// <summary>Lists them.</summary>
    /// <param name="lines">The lines of one table.</param>
    /// <returns>For each row the words from the row before to the row after.</returns>
    public static List<IReadOnlyList<string>> Of(IReadOnlyList<TableLine> lines)
    {
        var anchors = Enumerable.Range(0, lines.Count).Where(i => lines[i].IsAnchor).ToList();
        var windows = new List<IReadOnlyList<string>>(anchors.Count);
        for (var a = 0; a < anchors.Count; a++)
        {
            var start = a == 0 ? 0 : anchors[a - 1] + 1;
            var end = a + 1 == anchors.Count ? lines.Count : anchors[a + 1];
            windows.Add([.. Enumerable.Range(start, end - start).SelectMany(i => Tokens.Of($"{lines[i].Text} {NumbersOfText(lines[i])}"))]);
        }

        return windows;
    }

    // A number at the end of the words may be part of a title or an owner.
    private static string NumbersOfText(TableLine line) =>
        line.Groups.Count > 3 ? string.Join(' ', line.Groups.Take(2).Select(group => group.Text)) : "";
}
