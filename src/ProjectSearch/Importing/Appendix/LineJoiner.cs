using System.Text;
using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Undoes line wraps: joins the lines of one paragraph, title or cell.</summary>
/// <param name="vocabulary">Every word of the document in lower case, which tells a wrapped word from a hyphenated one.</param>
internal sealed partial class LineJoiner(IReadOnlySet<string> vocabulary)
{
    private static readonly string[] Conjunctions = ["och", "eller", "samt", "respektive", "resp", "till", "kontra", "som"];

    /// <summary>Collects the words of a document.</summary>
    /// <param name="lines">Its lines.</param>
    /// <returns>A joiner for these lines.</returns>
    public static LineJoiner For(IEnumerable<SourceLine> lines) =>
        new(lines.SelectMany(line => Word().Matches(line.Text)).Select(match => match.Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal));

    /// <summary>Joins lines into running text.</summary>
    /// <param name="lines">The lines from first to last.</param>
    /// <returns>The text with single spaces.</returns>
    public string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(SingleSpaced).Where(line => line.Length > 0))
        {
            if (text.Length > 0)
            {
                AppendSeam(text, line);
            }

            text.Append(line);
        }

        return text.ToString();
    }

    /// <summary>Makes every run of spaces one ordinary space.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text without spaces around it.</returns>
    public static string SingleSpaced(string text) => Spaces().Replace(text, " ").Trim();

    private void AppendSeam(StringBuilder text, string next)
    {
        var last = text[^1];
        var beforeLast = text.Length > 1 ? text[^2] : ' ';
        if (last is '-' && char.IsLetterOrDigit(beforeLast))
        {
            if (Conjunctions.Contains(FirstWord(next), StringComparer.OrdinalIgnoreCase))
            {
                text.Append(' ');
            }
            else if (IsWrappedWord(LastWord(text), FirstWord(next)))
            {
                text.Length--;
            }
        }
        else if (!IsRange(last, beforeLast, next) && !(last is '/' && beforeLast != ' '))
        {
            text.Append(' ');
        }
    }

    private static bool IsRange(char last, char beforeLast, string next) =>
        last is '–' && char.IsAsciiDigit(beforeLast) && char.IsAsciiDigit(next[0]);

    // "utveck-/ling" is one word, "start-/ups" and "UF-/företagande" keep their hyphen. The document's own spelling decides
    // where it has one; a hyphen after or before a capital, a digit or a single letter is the author's.
    private bool IsWrappedWord(string head, string tail)
    {
        if (head.Length < 2 || tail.Length < 2 || !head.All(char.IsLetter) || head.Any(char.IsUpper) && !IsCapitalised(head) || !char.IsLower(tail[0]))
        {
            return false;
        }

        var hyphenated = $"{head}-{tail}".ToLowerInvariant();
        if (vocabulary.Contains(hyphenated))
        {
            return false;
        }

        return vocabulary.Contains(string.Concat(head, tail).ToLowerInvariant()) || !vocabulary.Any(word => word.StartsWith(head.ToLowerInvariant() + "-", StringComparison.Ordinal) && word.Length > head.Length + 1);
    }

    private static bool IsCapitalised(string word) => char.IsUpper(word[0]) && !word.Skip(1).Any(char.IsUpper);

    private static string FirstWord(string line) => LeadingWord().Match(line).Value;

    private static string LastWord(StringBuilder text)
    {
        var start = text.Length - 1;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, text.Length - 1 - start);
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(?:-[\p{L}\p{Nd}]+)*-?")]
    private static partial Regex Word();

    [GeneratedRegex(@"^[\p{L}\p{Nd}]+")]
    private static partial Regex LeadingWord();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Spaces();
}
