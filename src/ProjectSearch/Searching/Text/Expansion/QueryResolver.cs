using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Searching.Text.Ranking;
using ProjectSearch.Searching.Text.Syntax;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>How far words may be taken.</summary>
internal enum Reach
{
    /// <summary>The words themselves, inflected and as parts of compounds.</summary>
    Literal,

    /// <summary>Also å, ä and ö restored, derivations and the thesaurus.</summary>
    Related,

    /// <summary>Also what near-equals stand for in their turn.</summary>
    Far,

    /// <summary>Also guesses for words that nothing meets.</summary>
    Guesses,
}

/// <summary>Turns the tree of what was typed into the tree of what is wanted of the index.</summary>
internal sealed class QueryResolver(
    IndexVocabulary vocabulary, Thesaurus thesaurus, WordExpander expander, Reach reach, CancellationToken cancellationToken)
{
    private readonly NameFinder names = new(vocabulary);
    private readonly Dictionary<string, string> corrections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning> phrases = new(StringComparer.Ordinal);

    /// <summary>Words that were taken for others, with the likeliest of those.</summary>
    public IReadOnlyDictionary<string, string> Corrections => corrections;

    /// <summary>Resolves a tree.</summary>
    public WantedNode Resolve(QueryNode node) => Resolve(node, null);

    private WantedNode Resolve(QueryNode node, SearchField? field) => node switch
    {
        WordNode word => ResolveWord(word.Text, ReadAlone(word.Text), field),
        PrefixNode prefix => new WantedMeaning(new Meaning(prefix.Text + "*", [], [], LetterForms.Normalize(prefix.Text)), field),
        PhraseNode phrase => new WantedMeaning(ResolvePhrase(phrase.Text), field),
        FieldNode inner => Resolve(inner.Child, inner.Field),
        NumberNode number => new WantedNumber(number),
        AnyNode any => new WantedAny([.. any.Children.Select(child => Resolve(child, field))]),
        AllNode all => ResolveAll(all.Children, field),

        // What is excluded is excluded by its own words alone: nobody asked to lose synonyms.
        NotNode not => new WantedNot(new QueryResolver(vocabulary, thesaurus, expander, Reach.Literal, cancellationToken).Resolve(not.Child, field)),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "No such node."),
    };

    private Meaning ReadAlone(string typed) => reach switch
    {
        Reach.Literal => expander.Literal(typed),
        Reach.Related => expander.Broad(typed),
        _ => expander.Wide(typed),
    };

    private Meaning ReadAmongOthers(string typed) => reach == Reach.Far ? expander.Widest(typed) : expander.Wide(typed);

    private WantedNode ResolveWord(string typed, Meaning meaning, SearchField? field)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (meaning.Alternatives.Count == 0 && reach == Reach.Guesses && !meaning.Phrases.Any(vocabulary.HasRow))
        {
            return ResolveGuess(typed, field);
        }

        if (meaning.Alternatives.Any(way => way.Kind == MatchKind.Fuzzy) && expander.Restore(typed) is { } restored)
        {
            corrections[typed] = restored;
        }

        return new WantedMeaning(meaning, field);
    }

    private WantedNode ResolveGuess(string typed, SearchField? field)
    {
        var normal = LetterForms.Normalize(typed);
        var guess = expander.Guess(typed);

        // A long word that is but one slip off is rather that word than a compound that nobody has written.
        var isSlip = guess.Slips == 1 && normal.Length >= RankingWeights.LongWord;
        if (!isSlip && expander.PartsOfUnmet(normal) is { Count: > 1 } parts)
        {
            return new WantedApart([.. parts.Select(PartOf)], [.. parts.Where(expander.IsTelling).Select(PartOf)]);
        }

        if (!isSlip && normal.Length >= RankingWeights.ShortestUnfinishedWord && vocabulary.HasPrefix(normal))
        {
            return new WantedMeaning(new Meaning(typed, [], [], normal), field);
        }

        if (guess.Words is [var likeliest, ..])
        {
            corrections[typed] = likeliest;
        }

        return new WantedMeaning(expander.Guessed(typed, guess.Words), field);

        WantedMeaning PartOf(string part) => new(expander.Broad(part) with { QueryTerm = typed }, field);
    }

    // A phrase that is typed again is the same, and asked for once.
    private Meaning ResolvePhrase(string text)
    {
        if (!phrases.TryGetValue(text, out var known))
        {
            phrases.Add(text, known = ReadPhrase(text));
        }

        return known;
    }

    private Meaning ReadPhrase(string text)
    {
        var builder = new MeaningBuilder(text, vocabulary);
        var words = WordScanner.Words(text).ConvertAll(word => LetterForms.Normalize(word));
        if (words is [var single])
        {
            builder.AddWord(single, 1);
        }
        else
        {
            builder.AddPhrase(words, 1, MatchKind.Exact);
        }

        return builder.Build();
    }

    private WantedAll ResolveAll(IReadOnlyList<QueryNode> children, SearchField? field)
    {
        var required = new List<WantedNode>();
        var optional = new List<WantedNode>();
        var telling = children.Where(child => !WordList.IsStopWord(child) && !WordList.IsWeak(child)).ToList();
        var isAmongOthers = telling.Count > 1;
        var joinsOthers = telling.Count(child => !WordList.IsLinking(child)) > 1;
        var index = 0;
        while (index < children.Count)
        {
            var (node, length) = reach == Reach.Literal ? (null, 0) : ReadTerm(children, index, field);
            if (node is not null)
            {
                required.Add(node);
                index += length;
                continue;
            }

            var child = children[index++];
            switch (child)
            {
                case WordNode word when WordList.IsStopWord(word) && children.Any(other => !WordList.IsStopWord(other)):
                    break;
                case WordNode word when reach != Reach.Literal && WordList.IsWeak(word) && telling.Count > 0:
                    optional.Add(Lifting(expander.Literal(word.Text), field));
                    break;
                case WordNode word when reach != Reach.Literal && joinsOthers && WordList.IsLinking(word):
                    optional.Add(Lifting(expander.Broad(word.Text), field));
                    break;
                case WordNode word when reach != Reach.Literal && isAmongOthers:
                    required.Add(ResolveWord(word.Text, ReadAmongOthers(word.Text), field));
                    break;
                default:
                    required.Add(Resolve(child, field));
                    break;
            }
        }

        // A word that is typed again asks for nothing more.
        return new WantedAll([.. required.Distinct()], [.. optional.Distinct()]);
    }

    // Words in a row that are a name, or a term of the thesaurus: the longest first.
    private (WantedNode? Node, int Length) ReadTerm(IReadOnlyList<QueryNode> children, int start, SearchField? field)
    {
        var words = children.Skip(start).TakeWhile(child => child is WordNode).Cast<WordNode>().Select(word => word.Text)
            .Take(Math.Max(thesaurus.LongestTerm, NameFinder.LongestName)).ToList();
        if (words.Count < 2)
        {
            return (null, 0);
        }

        // Most words begin neither: those after them are not looked at then.
        var longestName = names.CountNamed(words);
        var begins = expander.BeginsTerm(words[0]) || expander.BeginsTerm(Spell(words[0]));
        List<string> spelt = begins ? words.ConvertAll(Spell) : [];
        for (var length = begins ? words.Count : longestName; length > 1; length--)
        {
            var name = length <= longestName ? names.Find(words.GetRange(0, length)) : null;

            // Who is called so is asked for, and nobody who is only near.
            var isFar = name is null && reach is (Reach.Far or Reach.Guesses);
            var related = begins ? expander.RelatedTo(words.GetRange(0, length), isFar) ?? expander.RelatedTo(spelt.GetRange(0, length), isFar) : null;
            if (name is not null)
            {
                return (AnyOf(new WantedMeaning(name, field), related, field), length);
            }

            if (related is not null)
            {
                return (new WantedTerm(ResolveWords(words.GetRange(0, length), field), new WantedMeaning(related, field)), length);
            }
        }

        return (null, 0);
    }

    // The words of a fixed term are looked for as they are, until few projects are found; those of a phrase as among others.
    private WantedAll ResolveWords(List<string> words, SearchField? field)
    {
        var isFixed = reach == Reach.Related && thesaurus.HasNear(words.ConvertAll(word => LetterForms.Normalize(word)));
        var (wanted, lifting) = Split(words.FindAll(word => !WordList.IsStopWord(word)));
        return new WantedAll(
            [.. wanted.Select(word => ResolveWord(word, isFixed ? expander.Respelt(word) : ReadAmongOthers(word), field))],
            [.. lifting.Select(word => Lifting(expander.Broad(word), field))]);
    }

    // Words that only join subjects are not insisted on where there are two subjects to join, nor weak words where few projects are found.
    private (List<string> Wanted, List<string> Lifting) Split(List<string> words)
    {
        var strong = reach == Reach.Related ? words : words.FindAll(word => !WordList.IsWeak(word));
        var some = strong.Count > 0 ? strong : words;
        var subjects = some.FindAll(word => !WordList.IsLinking(word));
        var wanted = subjects.Count > 1 ? subjects : some;
        return (wanted, [.. words.Except(wanted)]);
    }

    // As the thesaurus has it: "hallbar utveckling" is the term "hållbar utveckling".
    private string Spell(string typed)
    {
        if (expander.IsMetAsTyped(typed))
        {
            return typed;
        }

        return expander.Restore(typed) ?? (reach == Reach.Guesses && expander.Guess(typed).Words is [var likeliest, ..] ? likeliest : typed);
    }

    // A word that is not insisted on tells nothing of who is called by it.
    private static WantedMeaning Lifting(Meaning meaning, SearchField? field) =>
        new(meaning with { Alternatives = [.. meaning.Alternatives.Select(way => way with { InNames = false })] }, field);

    private static WantedNode AnyOf(WantedNode literal, Meaning? related, SearchField? field) =>
        related is null ? literal : new WantedAny([literal, new WantedMeaning(related, field)]);
}
