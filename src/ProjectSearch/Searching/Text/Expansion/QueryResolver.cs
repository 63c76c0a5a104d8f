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

    /// <summary>Also what near-equals stand for in their turn, for words beside others near-equals of their topics, and terms without their weak words.</summary>
    Far,

    /// <summary>Also guesses for words that nothing meets; no near-equals of topics, since a guess leads astray by itself.</summary>
    Guesses,
}

/// <summary>Turns the tree of what was typed into the tree of what is wanted of the index.</summary>
internal sealed class QueryResolver(
    IndexVocabulary vocabulary, Thesaurus thesaurus, WordExpander expander, Reach reach, CancellationToken cancellationToken)
{
    private readonly TermFinder terms = new(vocabulary, thesaurus, expander, reach);
    private readonly Dictionary<string, string> corrections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning> lifts = new(StringComparer.Ordinal);

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
        _ => expander.Wider(typed),
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

        var wanted = new WantedMeaning(meaning, field);
        return reach != Reach.Literal && WordsApart(typed, field) is { } words ? new WantedTerm(words, wanted) : wanted;
    }

    // Who writes a compound that no text holds is served by its words apart from each other, if each of them tells something.
    private WantedAll? WordsApart(string typed, SearchField? field) =>
        !expander.IsMetAsTyped(typed) && expander.PartsOf(LetterForms.Normalize(typed)) is { Count: > 1 } parts && parts.All(expander.IsTelling)
            ? new WantedAll([.. parts.Select(part => PartOf(typed, part, field)).Select(AsSynonym)], [])
            : null;

    // A word of the compound says less of it than what stands for all of it.
    private static WantedMeaning AsSynonym(WantedMeaning part) =>
        part with { Meaning = part.Meaning with { Alternatives = [.. part.Meaning.Alternatives.Select(way => way with { Kind = MatchKind.Synonym, InNames = false })] } };

    private WantedMeaning PartOf(string typed, string part, SearchField? field) => new(expander.Broad(part) with { QueryTerm = typed }, field);

    private WantedNode ResolveGuess(string typed, SearchField? field)
    {
        var normal = LetterForms.Normalize(typed);
        var guess = expander.Guess(typed);

        // A long word that is but one slip off is rather that word than a compound that nobody has written.
        var isSlip = guess.Slips == 1 && normal.Length >= RankingWeights.LongWord;
        if (!isSlip && expander.PartsOfUnmet(normal) is { Count: > 1 } parts)
        {
            return new WantedApart([.. parts.Select(part => PartOf(typed, part, field))], [.. parts.Where(expander.IsTelling).Select(part => PartOf(typed, part, field))]);
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
        if (reach == Reach.Literal)
        {
            var asked = children.Where(child => !WordList.IsStopWord(child) || children.All(WordList.IsStopWord));
            return new WantedAll([.. asked.Select(child => Resolve(child, field)).Distinct()], []);
        }

        var items = ItemsOf(children);
        var subjects = items.Where(item => item.IsSubject).DistinctBy(item => item.Key).Sum(item => NamesTwo(item) ? 2 : 1);
        var isAmongOthers = items.Count(item => item.IsSubject || item.IsLinking) > 1;
        var required = new List<WantedNode>();
        var optional = new List<WantedNode>();
        foreach (var (term, node) in items)
        {
            switch (node)
            {
                case null:
                    required.Add(ResolveTerm(term!, field));
                    break;
                case WordNode word when WordList.IsStopWord(word) && items.Exists(other => other.Node is null || !WordList.IsStopWord(other.Node)):
                    break;
                case WordNode word when WordList.IsWeak(word) && items.Exists(other => other.IsSubject || other.IsLinking):
                    optional.Add(Lifting(word.Text, field));
                    break;
                case WordNode word when WordList.IsLinking(word) && subjects > 1:
                    optional.Add(Lifting(word.Text, field));
                    break;
                case WordNode word when isAmongOthers:
                    required.Add(ResolveWord(word.Text, ReadAmongOthers(word.Text), field));
                    break;
                default:
                    required.Add(Resolve(node, field));
                    break;
            }
        }

        // A word that is typed again asks for nothing more.
        return new WantedAll([.. required.Distinct()], [.. optional.Distinct()]);
    }

    // "högskola och näringsliv" is a phrase of two subjects; "små och medelstora företag" is one, and so is an owner's name.
    private bool NamesTwo(QueryItem item) => item.Term is { Name: null } term && term.Words.Exists(WordList.IsConjunction) && !IsFixed(term);

    private List<QueryItem> ItemsOf(IReadOnlyList<QueryNode> children)
    {
        var items = new List<QueryItem>();
        for (var index = 0; index < children.Count; index++)
        {
            var term = terms.Find(children, index);
            items.Add(new QueryItem(term, term is null ? children[index] : null));
            index += term is null ? 0 : term.Words.Count - 1;
        }

        return items;
    }

    private bool IsFixed(FoundTerm term) => thesaurus.HasNear(term.Known.ConvertAll(word => LetterForms.Normalize(word)));

    private WantedNode ResolveTerm(FoundTerm term, SearchField? field)
    {
        if (term.Name is { } name)
        {
            return term.Related is { } also ? new WantedAny([new WantedMeaning(name, field), new WantedMeaning(also, field)]) : new WantedMeaning(name, field);
        }

        return new WantedTerm(ResolveWords(term, field), new WantedMeaning(term.Related!, field));
    }

    // The words of a fixed term are looked for as they are, until few projects are found; those of a phrase as among others.
    private WantedAll ResolveWords(FoundTerm term, SearchField? field)
    {
        var isFixed = reach == Reach.Related && IsFixed(term);
        var (wanted, lifting) = Split(term.Words);
        return new WantedAll(
            [.. wanted.Select(word => ResolveWord(word, isFixed ? expander.Respelt(word) : ReadAmongOthers(word), field))],
            [.. lifting.Select(word => Lifting(word, field))]);
    }

    // Words that only join subjects are not insisted on where there are two subjects to join, nor weak words where few projects are found.
    private (List<string> Wanted, List<string> Lifting) Split(List<string> words)
    {
        var said = WithoutUnlessAll(words, WordList.IsStopWord);
        var strong = reach == Reach.Related ? said : WithoutUnlessAll(said, WordList.IsWeak);
        var subjects = strong.FindAll(word => !WordList.IsLinking(word));
        var wanted = subjects.Count > 1 ? subjects : strong;
        return (wanted, [.. said.Except(wanted)]);
    }

    private static List<string> WithoutUnlessAll(List<string> words, Func<string, bool> isLess) =>
        words.FindAll(word => !isLess(word)) is { Count: > 0 } others ? others : words;

    // A word that is not insisted on tells nothing of who is called by it.
    private WantedMeaning Lifting(string typed, SearchField? field)
    {
        if (!lifts.TryGetValue(typed, out var lift))
        {
            var meaning = WordList.IsWeak(typed) ? expander.Literal(typed) : expander.Broad(typed);
            var weight = WordList.IsLinking(typed) ? RankingWeights.LinkingWord : 1;
            lifts.Add(typed, lift = meaning with
            {
                Alternatives = [.. meaning.Alternatives.Select(way => way with { InNames = false, Weight = way.Weight * weight })],
                Phrases = [.. meaning.Phrases.Select(way => way with { InNames = false, Weight = way.Weight * weight })],
            });
        }

        return new WantedMeaning(lift, field);
    }

    /// <summary>A term among the words of a query, or a node that is in none.</summary>
    private sealed record QueryItem(FoundTerm? Term, QueryNode? Node)
    {
        /// <summary>Whether it names something that is looked for.</summary>
        public bool IsSubject => Term is not null
            || Node is not (NotNode or NumberNode) && !WordList.IsStopWord(Node!) && !WordList.IsWeak(Node!) && !WordList.IsLinking(Node!);

        /// <summary>Whether it only joins subjects.</summary>
        public bool IsLinking => Node is not null && WordList.IsLinking(Node);

        /// <summary>What tells it from others.</summary>
        public object Key => Term is not null ? string.Join(' ', Term.Words) : Node is WordNode word ? LetterForms.Normalize(word.Text) : Node!;
    }
}
