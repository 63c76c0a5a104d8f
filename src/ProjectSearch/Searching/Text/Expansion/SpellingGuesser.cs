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

    // Few words are longer, and an automaton over them takes longer than anybody waits.
    private const int LongestWord = 36;
    private const int ShortestWordOfTwoSlips = 8;
    private const int ShortestStem = 4;

    // Of nouns and verbs, the longest first.
    private static readonly string[] Endings =
        ["ernas", "arnas", "ornas", "erna", "arna", "orna", "ens", "ets", "nas", "ade", "en", "et", "er", "ar", "or", "na", "a", "s", "n", "t", "r"];

    // Of a text with more unknown words the others are left as they are.
    private const int MostLetters = 48;

    // Of a word in which nearly every letter can be written otherwise.
    private const int MostSounds = 40;

    private int lettersLeft = MostLetters;

    /// <summary>The nearest words, the likeliest first; none once as many letters were guessed at as one text may take.</summary>
    /// <param name="normal">The word in normal spelling.</param>
    public SpellingGuess Guess(string normal)
    {
        // A word of the dictionary is spelt right, whether the texts hold it or not.
        if (normal.Length is < ShortestWord or > LongestWord || normal.Length > lettersLeft || normal.AsSpan().IndexOfAnyInRange('0', '9') >= 0
            || SwedishLexicon.Shared.BasesOf(normal).Count > 0)
        {
            return SpellingGuess.None;
        }

        var near = new List<Neighbour>();
        foreach (var attempt in AttemptsAt(normal))
        {
            near.AddRange(attempt);
            if (near.Exists(guess => guess.Distance == 1))
            {
                break;
            }
        }

        if (near.Count == 0)
        {
            return SpellingGuess.None;
        }

        var nearest = near.Min(guess => guess.Distance);
        var words = near.Where(guess => guess.Distance == nearest)
            .OrderByDescending(guess => guess.Word[0] == normal[0])
            .ThenByDescending(guess => guess.Frequency)
            .ThenBy(guess => guess.Word, StringComparer.Ordinal)
            .Select(guess => guess.Word)
            .Distinct()
            .Take(MostWords);
        return new SpellingGuess([.. words], nearest);
    }

    // Written as it sounds a word may be further from itself than any slip takes it, so only words that can be met are looked for.
    private IEnumerable<Neighbour> SoundingLike(string normal) => SoundAlikes.Of(normal)
        .Take(MostSounds)
        .Where(other => thesaurus.HasWord(other) || SwedishLexicon.Shared.BasesOf(other).Count > 0)
        .Select(other => new Neighbour(other, 1, MeaningBuilder.TermsOf(other).Max(vocabulary.FrequencyOf)))
        .Where(other => other.Frequency > 0 || thesaurus.HasWord(other.Word));

    // The likeliest slip first; each attempt takes as long as the one before, so none is made in vain.
    private IEnumerable<IEnumerable<Neighbour>> AttemptsAt(string normal)
    {
        yield return SoundingLike(normal);
        yield return NearestTo(normal, isFolded: false);

        // Who types no å, ä and ö has not slipped at each of them.
        var isFolded = normal.AsSpan().IndexOfAny('å', 'ä', 'ö') < 0;
        if (isFolded)
        {
            yield return NearestTo(normal, isFolded);
        }

        // The form that was typed need not be one that the texts hold: "familjeföertagens" is of "familjeföretag".
        if (Array.Find(Endings, ending => normal.Length >= ShortestStem + ending.Length && normal.EndsWith(ending, StringComparison.Ordinal)) is { } ending)
        {
            yield return NearestTo(normal[..^ending.Length], isFolded)
                .Select(guess => guess with { Word = guess.Word + ending })
                .Where(guess => WordFormsReader.Shared.IsKnown(guess.Word));
        }
    }

    private List<Neighbour> NearestTo(string word, bool isFolded)
    {
        if (lettersLeft < word.Length)
        {
            return [];
        }

        lettersLeft -= word.Length;
        var slips = word.Length >= ShortestWordOfTwoSlips ? 2 : 1;
        var automaton = new LevenshteinAutomata(word, withTranspositions: true).ToAutomaton(slips);
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
