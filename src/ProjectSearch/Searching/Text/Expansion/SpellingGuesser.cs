using Lucene.Net.Util.Automaton;
using ProjectSearch.Indexing.Analysis;
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
    private const int ShortestStem = 4;

    // Of nouns and verbs, the longest first.
    private static readonly string[] Endings =
        ["ernas", "arnas", "ornas", "erna", "arna", "orna", "ens", "ets", "nas", "ade", "en", "et", "er", "ar", "or", "na", "a", "s", "n", "t", "r"];

    /// <summary>The nearest words, the likeliest first.</summary>
    /// <param name="normal">The word in normal spelling.</param>
    public SpellingGuess Guess(string normal)
    {
        // A word of the dictionary is spelt right, whether the texts hold it or not.
        if (normal.Length is < ShortestWord or > LongestWord || normal.AsSpan().IndexOfAnyInRange('0', '9') >= 0
            || SwedishLexicon.Shared.BasesOf(normal).Count > 0)
        {
            return SpellingGuess.None;
        }

        var whole = NearestTo(normal);
        var near = whole is [{ Distance: 1 }, ..] ? whole : [.. whole, .. NearestInOtherForm(normal)];
        if (near.Count == 0)
        {
            return SpellingGuess.None;
        }

        var nearest = near.Min(guess => guess.Distance);
        var words = near.Where(guess => guess.Distance == nearest)
            .OrderByDescending(guess => guess.Word[0] == normal[0])
            .ThenBy(guess => EditDistance.Of(normal, guess.Word))
            .ThenByDescending(guess => guess.Frequency)
            .ThenBy(guess => guess.Word, StringComparer.Ordinal)
            .Select(guess => guess.Word)
            .Distinct()
            .Take(MostWords);
        return new SpellingGuess([.. words], nearest);
    }

    // The form that was typed need not be one that the texts hold: "familjeföertagens" is of "familjeföretag".
    private IEnumerable<Neighbour> NearestInOtherForm(string normal)
    {
        var ending = Array.Find(Endings, ending => normal.Length >= ShortestStem + ending.Length && normal.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? [] : NearestTo(normal[..^ending.Length])
            .Select(guess => guess with { Word = guess.Word + ending })
            .Where(guess => WordFormsReader.Shared.IsKnown(guess.Word));
    }

    private List<Neighbour> NearestTo(string word)
    {
        var slips = word.Length >= ShortestWordOfTwoSlips ? 2 : 1;
        var automaton = new LevenshteinAutomata(word, withTranspositions: true).ToAutomaton(slips);

        // Who types no å, ä and ö has not slipped at each of them.
        var isFolded = word.AsSpan().IndexOfAny('å', 'ä', 'ö') < 0;
        var near = vocabulary.Find(isFolded ? TermAutomaton.ReadFolded(automaton) : automaton).Union(thesaurus.Words)
            .Where(found => found.Length >= ShortestWord - 1)
            .Select(found => (Word: found, Distance: EditDistance.Of(word, isFolded ? LetterForms.Fold(found) : found)))
            .Where(guess => guess.Distance > 0 && guess.Distance <= slips)
            .ToList();
        var nearest = near.Count == 0 ? 0 : near.Min(guess => guess.Distance);
        return [.. near.Where(guess => guess.Distance == nearest).Select(guess => new Neighbour(guess.Word, guess.Distance, vocabulary.FrequencyOf(guess.Word)))];
    }

    private sealed record Neighbour(string Word, int Distance, int Frequency);
}
