using Lucene.Net.Util.Automaton;
using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Finds the words that a word typed without å, ä and ö may stand for: "besoksnaring" is "besöksnäring".</summary>
internal sealed class DiacriticsRestorer(IndexVocabulary vocabulary, Thesaurus thesaurus)
{
    /// <summary>No Swedish word is longer; what is would only cost.</summary>
    public const int LongestWord = 64;

    private const int MostWords = 3;
    private const int MostSpellings = 400;

    /// <summary>The words, the most frequent first; empty when there is none other than the word itself.</summary>
    /// <param name="normal">The word in normal spelling.</param>
    public IReadOnlyList<string> Restore(string normal)
    {
        if (normal.Length > LongestWord || normal.AsSpan().IndexOfAny('a', 'o') < 0)
        {
            return [];
        }

        var indexed = vocabulary.FindSpelt(normal).Where(word => word != normal).ToList();
        if (indexed.Count > 0)
        {
            return [.. indexed.OrderByDescending(vocabulary.FrequencyOf).ThenBy(word => word, StringComparer.Ordinal).Take(MostWords)];
        }

        return thesaurus.Unfold(normal) is { } known && known != normal ? [known] : RestoreByLexicon(normal);
    }

    /// <summary>The letters that a typed letter may stand for.</summary>
    public static Automaton Spellings(char letter) => letter switch
    {
        'a' => BasicOperations.Union([BasicAutomata.MakeChar('a'), BasicAutomata.MakeChar('å'), BasicAutomata.MakeChar('ä')]),
        'o' => BasicOperations.Union([BasicAutomata.MakeChar('o'), BasicAutomata.MakeChar('ö')]),
        _ => BasicAutomata.MakeChar(letter),
    };

    // A word that neither the texts nor the thesaurus hold may still be made of parts that they hold.
    private static List<string> RestoreByLexicon(string normal)
    {
        List<string> spellings = [""];
        foreach (var letter in normal)
        {
            string letters = letter switch { 'a' => "aåä", 'o' => "oö", _ => letter.ToString() };
            if (spellings.Count * letters.Length > MostSpellings)
            {
                return [];
            }

            spellings = [.. spellings.SelectMany(start => letters.Select(next => start + next))];
        }

        return [.. spellings.Where(word => word != normal && WordFormsReader.Shared.IsKnown(word)).Take(MostWords)];
    }
}
