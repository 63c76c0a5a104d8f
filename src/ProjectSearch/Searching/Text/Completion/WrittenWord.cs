using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Searching.Text.Completion;

/// <summary>A word as people write it, under its folded spelling: "besoksnaring", tab, "besöksnäring".</summary>
/// <param name="Folded">In lower case without å, ä and ö, as the index sorts it.</param>
/// <param name="Written">As written.</param>
internal readonly record struct WrittenWord(string Folded, string Written)
{
    private const char Separator = '\t';

    // Shorter words complete nothing that is not typed as fast.
    private const int ShortestWord = 4;

    /// <summary>The term in the index.</summary>
    public string Term => Folded + Separator + Written;

    /// <summary>Reads a term of the index.</summary>
    public static WrittenWord Read(string term)
    {
        var separator = term.IndexOf(Separator, StringComparison.Ordinal);
        return new WrittenWord(term[..separator], term[(separator + 1)..]);
    }

    /// <summary>The words that are worth completing to, each once.</summary>
    public static IEnumerable<WrittenWord> Of(IEnumerable<string> words) =>
        words
            .Where(word => word.Length >= ShortestWord && char.IsLetter(word[0]) && word[^1] != '-')
            .Distinct(StringComparer.Ordinal)
            .Where(word => !WordList.IsStopWord(word))
            .Select(word => new WrittenWord(LetterForms.Fold(LetterForms.Normalize(word)), word));
}
