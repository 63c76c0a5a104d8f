using System.Globalization;
using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Drops footnotes: a line such as "1 Nedan benämns …" after a word with that number stuck to its end.</summary>
internal static partial class Footnotes
{
    private const int MostLines = 6;

    /// <summary>Drops the notes and the marks that refer to them.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <returns>The remaining lines.</returns>
    public static List<SourceLine> Drop(IReadOnlyList<SourceLine> lines)
    {
        var marks = new Dictionary<int, int>();
        var texts = lines.Select(line => line.Text).ToArray();
        var dropped = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (NoteNumber(texts[i]) is { } number && marks.Remove(number, out var marked))
            {
                texts[marked] = Mark().Replace(texts[marked], match => NumberOf(match) == number ? "" : match.Value);
                i = MarkNote(lines, i, dropped);
                continue;
            }

            foreach (Match match in Mark().Matches(texts[i]))
            {
                marks.TryAdd(NumberOf(match), i);
            }
        }

        return PageFurniture.Without([.. lines.Select((line, i) => line with { Text = texts[i] })], dropped);
    }

    private static int MarkNote(IReadOnlyList<SourceLine> lines, int start, bool[] dropped)
    {
        var end = start;
        dropped[end] = true;
        while (end + 1 < lines.Count
            && end - start + 1 < MostLines
            && !EndsSentence(lines[end].Text)
            && !lines[end + 1].FollowsPageBreak
            && TableHead.Length(lines, end + 1) == 0
            && SectionLabel.Parse(lines[end + 1].Text) is null)
        {
            end++;
            dropped[end] = true;
        }

        return end;
    }

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?';

    private static int? NoteNumber(string text)
    {
        var match = Note().Match(text);
        return match.Success ? NumberOf(match) : null;
    }

    private static int NumberOf(Match match)
    {
        var digits = match.Groups["number"].Value;
        var superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(digits[0], StringComparison.Ordinal);
        return superscript >= 0 ? superscript : int.Parse(digits, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<=\p{Ll}{3}[.,:;)]?)(?<number>[1-9][0-9]?|[¹²³⁴⁵⁶⁷⁸⁹])(?![\p{L}\p{Nd}])")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?<number>[1-9][0-9]?|[¹²³⁴⁵⁶⁷⁸⁹])\s+\p{Lu}\p{Ll}")]
    private static partial Regex Note();
}
