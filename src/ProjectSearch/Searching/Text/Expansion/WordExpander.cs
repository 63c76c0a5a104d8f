using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Analysis.Lexicon;
using ProjectSearch.Searching.Text.Ranking;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Works out what meets a query word, the more the further the search may reach.</summary>
internal sealed class WordExpander(IndexVocabulary vocabulary, Thesaurus thesaurus)
{
    private readonly DiacriticsRestorer restorer = new(vocabulary, thesaurus);
    private readonly CompoundSplitter splitter = new(SwedishLexicon.Shared);
    private readonly SpellingGuesser guesser = new(vocabulary, thesaurus);

    /// <summary>The word itself, inflected and as a part of compounds.</summary>
    public Meaning Literal(string typed)
    {
        var builder = new MeaningBuilder(typed, vocabulary);
        builder.AddWord(LetterForms.Normalize(typed), 1);
        return builder.Build();
    }

    /// <summary>Also the compound's parts in a row, and, where the texts lack the word, the same with å, ä and ö.</summary>
    public Meaning Respelt(string typed)
    {
        var (builder, _) = Begin(typed);
        return builder.Build();
    }

    /// <summary>Also derivations, near-equals and narrower terms.</summary>
    public Meaning Broad(string typed)
    {
        var (builder, words) = Begin(typed);
        foreach (var (word, weight) in words)
        {
            AddRelated(builder, word, weight);
        }

        return builder.Build();
    }

    /// <summary>Terms that stand for a term of several words.</summary>
    /// <param name="typed">The words as typed.</param>
    /// <returns>The meaning; null when the thesaurus does not know the term.</returns>
    public Meaning? RelatedTo(IReadOnlyList<string> typed)
    {
        var related = thesaurus.RelatedTo([.. typed.Select(word => LetterForms.Normalize(word))]);
        if (related.Count == 0)
        {
            return null;
        }

        var builder = new MeaningBuilder(string.Join(' ', typed), vocabulary);
        AddTerms(builder, related, 1);
        return builder.Build();
    }

    /// <summary>Whether some text holds the word as typed, in some form or compound.</summary>
    public bool IsMetAsTyped(string typed) => Literal(typed).Alternatives.Count > 0;

    /// <summary>Likely words instead of a word that nothing meets, the likeliest first.</summary>
    public IReadOnlyList<string> Guess(string typed) => guesser.Guess(LetterForms.Normalize(typed));

    /// <summary>The word with its å, ä and ö, if it lacks them; else null.</summary>
    public string? Restore(string typed) =>
        restorer.Restore(LetterForms.Normalize(typed)) is [var likeliest, ..] ? likeliest : null;

    /// <summary>What meets the guesses at a misspelt word, all of it below any word that is met as typed.</summary>
    public Meaning Guessed(string typed, IReadOnlyList<string> guesses)
    {
        var builder = new MeaningBuilder(typed, vocabulary);
        foreach (var guess in guesses)
        {
            builder.AddWord(guess, RankingWeights.Guess, MatchKind.Fuzzy);
            AddRelated(builder, guess, RankingWeights.Guess);
        }

        return builder.Build();
    }

    /// <summary>The words of a compound; empty for a simple word.</summary>
    public IReadOnlyList<string> PartsOf(string normal) => [.. splitter.Split(normal).Select(part => part.Words[0])];

    private (MeaningBuilder Builder, List<(string Word, float Weight)> Words) Begin(string typed)
    {
        var normal = LetterForms.Normalize(typed);
        var builder = new MeaningBuilder(typed, vocabulary);
        builder.AddWord(normal, 1);
        List<(string, float)> words = [(normal, 1f)];
        if (!builder.IsMet)
        {
            foreach (var restored in restorer.Restore(normal))
            {
                builder.AddWord(restored, RankingWeights.Restored, MatchKind.Fuzzy);
                words.Add((restored, RankingWeights.Restored));
            }
        }

        foreach (var (word, weight) in words.ToArray())
        {
            AddPartsInRow(builder, word, weight);
        }

        return (builder, words);
    }

    // "egenförsörjning" is met by "egen försörjning", "start-up" by "start up".
    private void AddPartsInRow(MeaningBuilder builder, string word, float weight)
    {
        IReadOnlyList<string> parts = word.Contains('-', StringComparison.Ordinal)
            ? word.Split('-', StringSplitOptions.RemoveEmptyEntries)
            : PartsOf(word);
        if (parts.Count > 1)
        {
            builder.AddPhrase(parts, weight * RankingWeights.CompoundPart, MatchKind.CompoundPart);
        }
    }

    private void AddRelated(MeaningBuilder builder, string word, float weight)
    {
        foreach (var derived in MeaningBuilder.BasesOf(word).SelectMany(Derivations.Of).Distinct())
        {
            builder.AddWord(derived, weight * RankingWeights.Derivation, MatchKind.Synonym);
        }

        AddTerms(builder, thesaurus.RelatedTo([word]), weight);
    }

    private static void AddTerms(MeaningBuilder builder, IReadOnlyList<ThesaurusTerm> terms, float weight)
    {
        foreach (var term in terms)
        {
            var counted = weight * RankingWeights.Of(term.Relation);
            if (term.Words is [var single])
            {
                builder.AddWord(single, counted, MatchKind.Synonym, term.IsWhole);
            }
            else
            {
                builder.AddPhrase(term.Words, counted, MatchKind.Synonym, term.IsWhole);
            }
        }
    }
}
