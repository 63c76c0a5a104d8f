namespace ProjectSearch.Importing.Appendix;

/// <summary>Reads the owner behind a section's label, which may be wrapped and stands right above other text.</summary>
internal static class SectionOwner
{
    private const int MostLines = 4;
    private const int MostWordsOfContinuation = 6;
    private const int MostWordsOfEnding = 3;

    /// <summary>Reads the owner.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="label">The line of the label.</param>
    /// <param name="end">The first line that can't belong to the section.</param>
    /// <param name="fullWidth">How many characters a full line has.</param>
    /// <param name="windows">The words in and around each table row.</param>
    /// <param name="title">The section's title.</param>
    /// <returns>The owner's name line by line, and where the text under it starts.</returns>
    public static (List<string> Owner, int BodyStart) Read(
        IReadOnlyList<SourceLine> lines,
        int label,
        int end,
        int fullWidth,
        IReadOnlyList<IReadOnlyList<string>> windows,
        string title)
    {
        var first = SectionLabel.Parse(lines[label].Text)?.Owner ?? "";
        List<string> owner = first.Length > 0 ? [first] : [];
        var next = label + 1;
        var titleTokens = Tokens.Of(title);
        while (next < end && owner.Count < MostLines && !HeadingShape.IsListItem(lines[next].Text))
        {
            var isContinuation = owner.Count == 0
                || (!lines[next].FollowsGap && (IsUnfinished(owner) || IsWrapped(lines, next, fullWidth) || IsInRow(owner, lines[next].Text, windows, titleTokens)));
            if (!isContinuation)
            {
                break;
            }

            owner.Add(lines[next].Text);
            next++;
        }

        return (owner, next);
    }

    private static bool IsUnfinished(List<string> owner)
    {
        var text = string.Join(' ', owner);
        return text[^1] is '-' or '–' or '/' or ',' or '&'
            || text.EndsWith(" och", StringComparison.OrdinalIgnoreCase)
            || text.Count(character => character == '(') > text.Count(character => character == ')');
    }

    // A name goes on in lower case; a text seldom starts so, and then it is longer.
    private static bool IsWrapped(IReadOnlyList<SourceLine> lines, int next, int fullWidth)
    {
        var words = lines[next].Text.Split(' ');
        return char.IsLower(lines[next].Text[0])
            && !HeadingShape.EndsSentence(lines[next].Text)
            && (words.Length <= MostWordsOfEnding
                || (words.Length <= MostWordsOfContinuation && lines[next - 1].Text.Length + 1 + words[0].Length > fullWidth * 0.88));
    }

    private static bool IsInRow(List<string> owner, string text, IReadOnlyList<IReadOnlyList<string>> windows, string[] title)
    {
        if (HeadingShape.EndsSentence(text) || text.Split(' ').Length > MostWordsOfContinuation)
        {
            return false;
        }

        string[] before = [.. title, .. Tokens.Of(string.Join(' ', owner))];
        var added = Tokens.Of(text);
        return added.Length > 0 && windows.Any(window =>
            Tokens.CommonIsAtLeast(title.Length * 0.85, title, window)
            && Tokens.Common([.. before, .. added], window) >= Tokens.Common(before, window) + (added.Length * 0.9));
    }
}
