using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Appendix;

/// <summary>A word of a table row.</summary>
/// <param name="Text">The word as printed.</param>
/// <param name="Line">Which of the row's lines it is on, from 0.</param>
/// <param name="StartsLine">Whether it is the first of its line.</param>
/// <param name="FollowsWideSpace">Whether more than one space stands before it, as between columns.</param>
internal sealed partial record RowWord(string Text, int Line, bool StartsLine, bool FollowsWideSpace)
{
    /// <summary>Its parts, comparable; empty for a mark such as a dash.</summary>
    public IReadOnlyList<string> Tokens { get; } = Appendix.Tokens.Of(Text);

    /// <summary>Cuts lines into words.</summary>
    /// <param name="lines">The lines of a row.</param>
    /// <returns>Their words in reading order.</returns>
    public static List<RowWord> Of(IReadOnlyList<string> lines)
    {
        var words = new List<RowWord>();
        for (var line = 0; line < lines.Count; line++)
        {
            var end = 0;
            var isFirst = true;
            foreach (var match in Word().EnumerateMatches(lines[line]))
            {
                words.Add(new RowWord(lines[line].Substring(match.Index, match.Length), line, isFirst, match.Index - end > 1));
                (end, isFirst) = (match.Index + match.Length, false);
            }
        }

        return words;
    }

    [GeneratedRegex(@"[^\s\u00A0]+")]
    private static partial Regex Word();
}
