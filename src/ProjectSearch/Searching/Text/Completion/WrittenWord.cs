using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text.Completion;

/// <summary>A word that people write with capitals, names and abbreviations, under its normal spelling: "fou", tab, "FoU".</summary>
/// <param name="Normal">The normal spelling.</param>
/// <param name="Written">As written.</param>
internal readonly record struct WrittenWord(string Normal, string Written)
{
    private const char Separator = '\t';

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
        for (var (start, end) = WordScanner.Next(text, 0); end > start; (start, end) = WordScanner.Next(text, end))
        {
            var word = text.AsSpan(start, end - start);
            var capitals = char.IsUpper(word[0]) && BeginsSentence(text, start) ? word[1..] : word;
            if (ContainsCapital(capitals))
            {
                found.Add(new WrittenWord(LetterForms.Normalize(word), word.ToString()));
            }
        }

        return found;
    }

    private static bool ContainsCapital(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsUpper(character))
            {
                return true;
            }
        }

        return false;
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
