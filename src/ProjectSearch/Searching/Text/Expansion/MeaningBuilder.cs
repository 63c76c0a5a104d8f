using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Analysis.Lexicon;
using ProjectSearch.Searching.Text.Ranking;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Gathers the ways in which one query word is met; of several ways over one term, or over one row of words, the weightiest is kept.</summary>
internal sealed class MeaningBuilder(string queryTerm, IndexVocabulary vocabulary)
{
    private readonly Dictionary<string, Alternative> alternatives = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhraseAlternative> phrases = new(StringComparer.Ordinal);

    /// <summary>Whether anything was found that some text holds.</summary>
    public bool IsMet => alternatives.Count > 0 || phrases.Count > 0;

    /// <summary>What was gathered.</summary>
    public Meaning Build() => new(queryTerm, [.. alternatives.Values], [.. phrases.Values]);

    /// <summary>Adds a word: as it is, inflected, as a part of compounds.</summary>
    /// <param name="word">The word in normal spelling.</param>
    /// <param name="weight">What the word counts as a whole.</param>
    /// <param name="kind">How it is related to the query word; null for the word itself, whose ways have kinds of their own.</param>
    /// <param name="isWhole">Whether parts of compounds are left out, as for abbreviations.</param>
    public void AddWord(string word, float weight, MatchKind? kind = null, bool isWhole = false)
    {
        Add(word, kind ?? MatchKind.Exact, weight * RankingWeights.Exact, isWhole);
        var bases = BasesOf(word);
        foreach (var form in bases)
        {
            // "män" is no pronoun, though "man" is.
            if (form == word || !WordList.Stop.Contains(form))
            {
                Add(form, kind ?? MatchKind.Inflection, weight * RankingWeights.Inflection, isWhole);
            }

            Add(TermCode.Of(TokenKind.Base, form), kind ?? MatchKind.Inflection, weight * RankingWeights.Inflection, isWhole);
        }

        foreach (var form in isWhole ? [] : bases)
        {
            Add(TermCode.Of(TokenKind.Part, form), kind ?? MatchKind.CompoundPart, weight * RankingWeights.CompoundPart, isWhole);
        }
    }

    /// <summary>Adds words in a row, each in any inflection.</summary>
    public void AddPhrase(IReadOnlyList<string> words, float weight, MatchKind kind, bool isWhole = false)
    {
        var terms = words.Select(word => TermsOf(word).Where(term => vocabulary.FrequencyOf(term) > 0).ToList()).ToList();
        var row = string.Join('|', terms.Select(term => string.Join(' ', term)));
        if (terms.TrueForAll(term => term.Count > 0) && !(phrases.TryGetValue(row, out var known) && known.Weight >= weight))
        {
            phrases[row] = new PhraseAlternative(terms, kind, weight, InNames(kind, isWhole));
        }
    }

    /// <summary>The dictionary forms of a word, itself among them.</summary>
    public static IReadOnlyList<string> BasesOf(string word) =>
        [.. WordFormsReader.Shared.Read(word).Bases.Append(word).Distinct()];

    /// <summary>The terms that meet a word in a row of words: as it is, and inflected.</summary>
    public static IEnumerable<string> TermsOf(string word) =>
        BasesOf(word).SelectMany(form => (string[])[form, TermCode.Of(TokenKind.Base, form)]);

    private void Add(string term, MatchKind kind, float weight, bool isWhole)
    {
        if (vocabulary.FrequencyOf(term) > 0 && !(alternatives.TryGetValue(term, out var known) && known.Weight >= weight))
        {
            alternatives[term] = new Alternative(term, kind, weight, InNames(kind, isWhole));
        }
    }

    // A synonym says nothing of a name, but an abbreviation may be one.
    private static bool InNames(MatchKind kind, bool isWhole) => kind != MatchKind.Synonym || isWhole;
}
