using Lucene.Net.Util.Automaton;
using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Finds the words that a misspelt word is likely to be, among those of the texts and of the thesaurus.</summary>
internal sealed class SpellingGuesser(IndexVocabulary vocabulary, Thesaurus thesaurus)
{
    private const int MostWords = 3;

    // Shorter words have too many neighbours to guess at.
    private const int ShortestWord = 4;

    // An automaton over a longer one takes longer than anybody waits.
    private const int LongestWord = 64;
    private const int ShortestWordOfTwoSlips = 8;

    /// <summary>The nearest words, the most frequent first; empty when none is near.</summary>
    /// <param name="normal">The word in normal spelling.</param>
    public IReadOnlyList<string> Guess(string normal)
    {
        // A word of the dictionary is spelt right, whether the texts hold it or not.
        if (normal.Length is < ShortestWord or > LongestWord || normal.AsSpan().IndexOfAnyInRange('0', '9') >= 0
            || SwedishLexicon.Shared.BasesOf(normal).Count > 0)
        {
            return [];
        }

        var slips = normal.Length >= ShortestWordOfTwoSlips ? 2 : 1;
        var automaton = new LevenshteinAutomata(normal, withTranspositions: true).ToAutomaton(slips);
        var near = vocabulary.Find(automaton).Union(thesaurus.Words.Where(word => EditDistance.Of(normal, word) <= slips))
            .Select(word => (Word: word, Distance: EditDistance.Of(normal, word)))
            .Where(guess => guess.Distance > 0 && guess.Word.Length >= ShortestWord - 1)
            .ToList();
        var nearest = near.Count == 0 ? 0 : near.Min(guess => guess.Distance);
        return
        [
            .. near.Where(guess => guess.Distance == nearest)
                .Select(guess => guess.Word)
                .OrderByDescending(word => word[0] == normal[0])
                .ThenByDescending(vocabulary.FrequencyOf)
                .ThenBy(word => word, StringComparer.Ordinal)
                .Take(MostWords),
        ];
    }
}
