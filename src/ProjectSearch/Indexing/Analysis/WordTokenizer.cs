using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>
/// Cuts a text into words: letters and digits, joined within by hyphens ("e-handel"), apostrophes, a colon before an
/// ending ("VGR:s"), "&amp;" between single letters ("R&amp;D") and a point or comma between digits ("2.0"). A word that ends in a
/// hyphen keeps it, for <see cref="SuspendedHyphenFilter"/> to read.
/// </summary>
internal sealed class WordTokenizer : Tokenizer
{
    // A longer run of letters is no word; cut here it stays within what an index term may hold.
    private const int LongestWord = 200;

    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private string text = "";
    private int position;

    public WordTokenizer(TextReader input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        while (position < text.Length && !IsWordCharacter(text[position]))
        {
            position++;
        }

        if (position == text.Length)
        {
            return false;
        }

        var start = position;
        position = EndOfWord(start);
        term.Append(text, start, position - start);
        offset.SetOffset(CorrectOffset(start), CorrectOffset(position));
        return true;
    }

    public override void Reset()
    {
        base.Reset();

        // Lucene's own reader of an empty string gives null.
        text = m_input.ReadToEnd() ?? "";
        position = 0;
    }

    public override void End()
    {
        base.End();
        offset.SetOffset(CorrectOffset(text.Length), CorrectOffset(text.Length));
    }

    private int EndOfWord(int start)
    {
        var index = start;
        var limit = Math.Min(text.Length, start + LongestWord);
        while (index < limit && (IsWordCharacter(text[index]) || Joins(start, index)))
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

    private bool Joins(int start, int index)
    {
        var next = index + 1 < text.Length ? text[index + 1] : ' ';
        var previous = text[index - 1];
        return text[index] switch
        {
            var hyphen when LetterForms.IsHyphen(hyphen) => IsWordCharacter(previous),
            '\'' or '\u2019' => char.IsLetter(previous) && char.IsLetter(next),
            ':' => char.IsLetterOrDigit(previous) && char.IsLower(next),
            '&' => index == start + 1 && char.IsLetter(previous) && char.IsLetter(next) && !IsLetterAt(index + 2),
            '.' or ',' => char.IsDigit(previous) && char.IsDigit(next),
            _ => false,
        };
    }

    private bool IsLetterAt(int index) => index < text.Length && char.IsLetter(text[index]);

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || char.IsSurrogate(character) || LetterForms.IsInvisible(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
