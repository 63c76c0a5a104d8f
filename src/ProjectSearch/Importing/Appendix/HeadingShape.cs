namespace ProjectSearch.Importing.Appendix;

/// <summary>Tells headings, sentences and list items apart by their form.</summary>
internal static class HeadingShape
{
    private const int LongestHeading = 90;
    private const int MostWords = 12;

    /// <summary>Whether a line could be the heading of a subregion or a theme.</summary>
    /// <param name="text">The line.</param>
    /// <returns>True for a short line in the form of a name.</returns>
    public static bool IsHeading(string text) =>
        text.Length <= LongestHeading
        && (char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]) || text[0] is '”' or '"')
        && text.Any(char.IsLetter)
        && text[^1] is not ('.' or ',' or ';' or ':' or '-' or '–' or '/')
        && !text.Contains(". ", StringComparison.Ordinal)
        && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords
        && !IsListItem(text)
        && SectionLabel.Parse(text) is null
        && NumericTail.Of(text).Groups.Count < 2;

    /// <summary>Whether a line ends a sentence.</summary>
    /// <param name="text">The line.</param>
    /// <returns>True after a full stop, question mark or exclamation mark, also when a quote or bracket closes behind it.</returns>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd("”\")’»");
        return end.Length > 0 && end[^1] is '.' or '!' or '?';
    }

    /// <summary>Whether a line starts an item of a list: a bullet, or a number with a full stop or bracket.</summary>
    /// <param name="text">The line.</param>
    /// <returns>True when it does.</returns>
    public static bool IsListItem(string text) => IsBullet(text) || IsNumbered(text);

    /// <summary>Whether a line starts with a mark that is never part of a sentence.</summary>
    /// <param name="text">The line.</param>
    /// <returns>True when it does.</returns>
    public static bool IsBullet(string text) => text[0] is '•' or '▪' or '◦' or '*' or '■' or '‣' or '➢' or '✓' or '→';

    /// <summary>Whether a line starts with a dash and a space: an item, or the middle of a sentence.</summary>
    /// <param name="text">The line.</param>
    /// <returns>True when it does.</returns>
    public static bool IsDashed(string text) => text.Length > 1 && text[0] is '-' or '–' or '—' && text[1] == ' ';

    /// <summary>Whether a line starts with a number as lists have it: "1. " or "2) ".</summary>
    /// <param name="text">The line.</param>
    /// <returns>True when it does.</returns>
    public static bool IsNumbered(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ';
    }
}
