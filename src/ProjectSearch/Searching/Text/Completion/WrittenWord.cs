using System.Buffers;
using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text.Completion;

/// <summary>A word that people write with capitals, names and abbreviations, under its normal spelling: "fou", tab, "FoU".</summary>
/// <param name="Normal">The normal spelling.</param>
/// <param name="Written">As written.</param>
internal readonly record struct WrittenWord(string Normal, string Written)
{
    private const char Separator = '\t';

    private static readonly SearchValues<char> Capitals = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(char.IsUpper)]);

    /// <summary>The term in the index.</summary>
    public string Term => PrefixOf(Normal) + Written;

    /// <summary>What the terms of a word begin with.</summary>
    public static string PrefixOf(string normal) => normal + Separator;

    /// <summary>Reads a term of the index.</summary>
    public static WrittenWord Read(string term)
    {
        var separator = term.IndexOf(Separator, StringComparison.Ordinal);
        return new WrittenWord(term[..separator], term[(separator + 1)..]);
    }

    /// <summary>The words of a text that are written with capitals for their own sake, not for beginning a sentence; each once.</summary>
    public static IEnumerable<WrittenWord> Of(string text)
    {
        var found = new HashSet<WrittenWord>();
        var end = 0;
        while (NextCapital(text, end) is var capital and >= 0)
        {
            (var start, end) = WordAt(text, capital, end);
            var word = text.AsSpan(start, end - start);
            if (!BeginsSentence(text, start) || word[1..].ContainsAny(Capitals))
            {
                found.Add(new WrittenWord(LetterForms.Normalize(word), word.ToString()));
            }
        }

        return found;
    }

    private static int NextCapital(string text, int start)
    {
        var distance = text.AsSpan(start).IndexOfAny(Capitals);
        return distance < 0 ? -1 : start + distance;
    }

    // Few words have a capital: only these are looked for, from the last space on, which no word goes over.
    private static (int Start, int End) WordAt(string text, int index, int earliest)
    {
        var from = index;
        while (from > earliest && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        var word = WordScanner.Next(text, from);
        while (word.End <= index)
        {
            word = WordScanner.Next(text, word.End);
        }

        return word;
    }

    private static bool BeginsSentence(string text, int start)
    {
        for (var index = start - 1; index >= 0; index--)
        {
            if (text[index] == '\n' || (!char.IsWhiteSpace(text[index]) && text[index] is '.' or '!' or '?' or ':' or '•' or '-' or '–'))
            {
                return true;
            }

            if (!char.IsWhiteSpace(text[index]))
            {
                return false;
            }
        }

        return true;
    }
}
