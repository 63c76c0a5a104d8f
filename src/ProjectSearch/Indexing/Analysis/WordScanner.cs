using System.Buffers;
using System.Globalization;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>
/// Finds the words of a text: letters and digits, joined within by hyphens ("e-handel"), apostrophes, a colon before an
/// ending ("VGR:s"), "&amp;" between single letters ("R&amp;D") and a point or comma between digits ("2.0"). A word that ends
/// in a hyphen keeps it, for <see cref="SuspendedHyphenFilter"/> to read.
/// </summary>
internal static class WordScanner
{
    private static readonly SearchValues<char> Unspelt = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(character => LetterForms.IsInvisible(character) || IsMark(character))]);

    // A longer run of letters is no word; cut here it stays within what an index term may hold.
    private const int LongestWord = 200;

    /// <summary>The next word at or after a position; an empty one at the end when there is none.</summary>
    public static (int Start, int End) Next(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && !IsWordCharacter(text[position]))
        {
            position++;
        }

        return (position, position == text.Length ? position : EndOfWord(text, position));
    }

    /// <summary>The words of a text, as written.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var (start, end) = Next(text, 0); end > start; (start, end) = Next(text, end))
        {
            // Marks and invisible characters alone spell no word.
            if (text.AsSpan(start, end - start).ContainsAnyExcept(Unspelt))
            {
                words.Add(text[start..end]);
            }
        }

        return words;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var index = start;
        var limit = Math.Min(text.Length, start + LongestWord);
        while (index < limit && (IsWordCharacter(text[index]) || Joins(text, start, index)))
        {
            index++;
        }

        // Not between the halves of one character.
        if (index > start + 1 && index < text.Length && char.IsLowSurrogate(text[index]))
        {
            index--;
        }

        return index;
    }

    private static bool Joins(ReadOnlySpan<char> text, int start, int index)
    {
        if (index == start)
        {
            return false;
        }

        var next = index + 1 < text.Length ? text[index + 1] : ' ';
        var previous = text[index - 1];
        return text[index] switch
        {
            var hyphen when LetterForms.IsHyphen(hyphen) => IsWordCharacter(previous),
            '\'' or '\u2019' => char.IsLetter(previous) && char.IsLetter(next),
            ':' => char.IsLetterOrDigit(previous) && char.IsLower(next),
            '&' => index == start + 1 && char.IsLetter(previous) && char.IsLetter(next) && !IsLetterAt(text, index + 2),
            '.' or ',' => char.IsDigit(previous) && char.IsDigit(next),
            _ => false,
        };
    }

    private static bool IsLetterAt(ReadOnlySpan<char> text, int index) => index < text.Length && char.IsLetter(text[index]);

    private static bool IsWordCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character)
        || (character > '\u007F' && (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || LetterForms.IsInvisible(character) || IsMark(character)));

    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
