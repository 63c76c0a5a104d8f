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

    // A query is read up to four times, and a pasted text repeats itself: each word is worked out once.
    private readonly Dictionary<string, Meaning> literals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning> broads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning> wides = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning> widers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning> widests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning?> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning?> farTerms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpellingGuess> guesses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> restorations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> compounds = new(StringComparer.Ordinal);

    /// <summary>The word itself, inflected and as a part of compounds.</summary>
    public Meaning Literal(string typed) => Once(literals, typed, ReadLiteral);

    /// <summary>Also the compound's parts in a row, and, where the texts lack the word, the same with å, ä and ö.</summary>
    public Meaning Respelt(string typed) => Begin(typed).Builder.Build();

    /// <summary>Also derivations, near-equals and narrower terms.</summary>
    public Meaning Broad(string typed) => Once(broads, typed, ReadBroad);

    /// <summary>
    /// Also single words that its near-equals stand for in their turn: for a word that others are wanted beside, since these
    /// keep out what a second step leads astray to.
    /// </summary>
    public Meaning Wide(string typed) => Once(wides, typed, ReadWide);

    /// <summary>Also terms of several words a second step away, which take long to look for: for a word alone that few projects meet.</summary>
    public Meaning Wider(string typed) => Once(widers, typed, ReadWider);

    /// <summary>Also near-equals of narrower terms and of those of its topic: for a word beside others, where few projects meet all of them.</summary>
    public Meaning Widest(string typed) => Once(widests, typed, ReadWidest);

    /// <summary>Whether the thesaurus has a term of several words that begins with this one.</summary>
    public bool BeginsTerm(string typed) => thesaurus.HasTermFrom(LetterForms.Normalize(typed));

    /// <summary>Terms that stand for a term of several words.</summary>
    /// <param name="typed">The words as typed.</param>
    /// <param name="isFar">Whether also what near-equals stand for in their turn.</param>
    /// <returns>The meaning; null when the thesaurus does not know the term.</returns>
    public Meaning? RelatedTo(IReadOnlyList<string> typed, bool isFar) =>
        Once(isFar ? farTerms : terms, string.Join(' ', typed), _ => ReadTerm(typed, isFar));

    /// <summary>Whether some text holds the word as typed, in some form or compound.</summary>
    public bool IsMetAsTyped(string typed) => Literal(typed).Alternatives.Count > 0;

    /// <summary>Likely words instead of a word that nothing meets.</summary>
    public SpellingGuess Guess(string typed) => Once(guesses, typed, word => guesser.Guess(LetterForms.Normalize(word)));

    /// <summary>The word with its å, ä and ö, if it lacks them; else null.</summary>
    public string? Restore(string typed) =>
        Restorations(LetterForms.Normalize(typed)) is [var likeliest, ..] ? likeliest : null;

    /// <summary>What meets the guesses at a misspelt word, all of it below any word that is met as typed.</summary>
    public Meaning Guessed(string typed, IReadOnlyList<string> likely)
    {
        var builder = new MeaningBuilder(typed, vocabulary);
        foreach (var guess in likely)
        {
            builder.AddWord(guess, RankingWeights.Guess, MatchKind.Fuzzy);
            AddRelated(builder, guess, RankingWeights.Guess);
        }

        return builder.Build();
    }

    /// <summary>The words of a compound; empty for a simple word.</summary>
    public IReadOnlyList<string> PartsOf(string normal) =>
        Once(compounds, normal, word => [.. splitter.Split(word).Select(part => part.Words[0])]);

    /// <summary>The words of a compound that no text holds, also of one that the dictionary has whole; empty for a simple word.</summary>
    public IReadOnlyList<string> PartsOfUnmet(string normal) =>
        PartsOf(normal) is { Count: > 0 } parts ? parts : [.. splitter.SplitAnyway(normal).Select(part => part.Words[0])];

    /// <summary>
    /// Whether a part of a compound tells of the compound by itself: a word of the domain, or a rare one. "kraft" says nothing of "vindkraft".
    /// </summary>
    public bool IsTelling(string part) => !WordList.Weak.Contains(part)
        && (thesaurus.RelatedTo([part]).Count > 0 || MostIn(Literal(part)) <= RankingWeights.TellingShare * vocabulary.DocumentCount);

    private int MostIn(Meaning meaning) => meaning.Alternatives.Select(way => vocabulary.FrequencyOf(way.Term)).DefaultIfEmpty(0).Max();

    private Meaning? ReadTerm(IReadOnlyList<string> typed, bool isFar)
    {
        string[] words = [.. typed.Select(word => LetterForms.Normalize(word))];
        var related = thesaurus.RelatedTo(words);
        if (related.Count == 0)
        {
            return null;
        }

        var builder = new MeaningBuilder(string.Join(' ', typed), vocabulary);
        AddTerms(builder, related, term => RankingWeights.Of(term.Relation));
        if (isFar)
        {
            AddTerms(builder, thesaurus.FurtherFrom(words), _ => RankingWeights.SecondStep);
        }

        return builder.Build();
    }

    private Meaning ReadLiteral(string typed)
    {
        var builder = new MeaningBuilder(typed, vocabulary);
        builder.AddWord(LetterForms.Normalize(typed), 1);
        return builder.Build();
    }

    private Meaning ReadBroad(string typed)
    {
        var (builder, words) = Begin(typed);
        foreach (var (word, weight) in words)
        {
            AddRelated(builder, word, weight);
        }

        return builder.Build();
    }

    private Meaning ReadWide(string typed) => ReadFurther(typed, words => thesaurus.FurtherFrom(words).Where(term => term.Words.Count == 1));

    private Meaning ReadWider(string typed) => ReadFurther(typed, thesaurus.FurtherFrom);

    private Meaning ReadWidest(string typed) => ReadFurther(typed, thesaurus.FurthestFrom);

    private Meaning ReadFurther(string typed, Func<IReadOnlyList<string>, IEnumerable<ThesaurusTerm>> furtherFrom)
    {
        var (builder, words) = Begin(typed);
        foreach (var (word, weight) in words)
        {
            AddRelated(builder, word, weight);
            AddTerms(builder, furtherFrom([word]), _ => weight * RankingWeights.SecondStep);
            AddSubject(builder, word, weight);
        }

        return builder.Build();
    }

    // "kompetensutveckling" is about "kompetens": its last word names no subject. "5utveckling" has no first part at all.
    private static void AddSubject(MeaningBuilder builder, string word, float weight)
    {
        var parts = WordFormsReader.Shared.Read(word).Parts;
        if (parts.LastOrDefault(part => part.End == word.Length && WordList.Weak.Contains(part.Text)) is { Start: > 0 } head
            && parts.Where(part => part.Start == 0 && part.End <= head.Start).OrderByDescending(part => part.End).Select(part => part.Text).FirstOrDefault() is { } subject
            && !WordList.Weak.Contains(subject))
        {
            builder.AddWord(subject, weight * RankingWeights.TopicTerm, MatchKind.Synonym);
        }
    }

    private IReadOnlyList<string> Restorations(string normal) => Once(restorations, normal, restorer.Restore);

    private static T Once<T>(Dictionary<string, T> known, string word, Func<string, T> read)
    {
        if (!known.TryGetValue(word, out var value))
        {
            value = read(word);
            known.Add(word, value);
        }

        return value;
    }

    private (MeaningBuilder Builder, List<(string Word, float Weight)> Words) Begin(string typed)
    {
        var normal = LetterForms.Normalize(typed);
        var builder = new MeaningBuilder(typed, vocabulary);
        builder.AddWord(normal, 1);
        List<(string, float)> words = [(normal, 1f)];
        if (!builder.IsMet)
        {
            foreach (var restored in Restorations(normal))
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

        AddTerms(builder, thesaurus.RelatedTo([word]), term => weight * RankingWeights.Of(term.Relation));
    }

    private static void AddTerms(MeaningBuilder builder, IEnumerable<ThesaurusTerm> terms, Func<ThesaurusTerm, float> weightOf)
    {
        foreach (var term in terms)
        {
            var counted = weightOf(term);
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
