using Lucene.Net.Index;
using Lucene.Net.Search;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Analysis.Lexicon;
using ProjectSearch.Indexing.Documents;
using ProjectSearch.Searching.Text.Expansion;
using ProjectSearch.Searching.Text.Ranking;
using ProjectSearch.Searching.Text.Syntax;

namespace ProjectSearch.Searching.Text;

/// <summary>Builds Lucene's query of what is wanted.</summary>
internal sealed class QueryBuilder(IndexVocabulary vocabulary)
{
    /// <summary>Builds a query; its hits meet the whole tree.</summary>
    public Query Build(WantedNode node) => new RankedQuery(BuildNode(node));

    /// <summary>Builds a query whose hits meet at least so many of the nodes.</summary>
    /// <param name="nodes">What counts.</param>
    /// <param name="lifting">What lifts hits that meet it.</param>
    /// <param name="always">What every hit meets.</param>
    /// <param name="atLeast">How many of the nodes.</param>
    public Query BuildSome(IReadOnlyList<WantedNode> nodes, IReadOnlyList<WantedNode> lifting, IReadOnlyList<WantedNode> always, int atLeast)
    {
        var some = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = atLeast };
        AddOptional(some, nodes);
        var query = new BooleanQuery(disableCoord: true) { { some, Occur.MUST } };
        AddOptional(query, lifting);
        foreach (var node in always)
        {
            AddRequired(query, node);
        }

        return new RankedQuery(query);
    }

    private Query BuildNode(WantedNode node) => node switch
    {
        WantedMeaning wanted => BuildMeaning(wanted.Meaning, wanted.Field, RarityOf(wanted.Meaning)),
        WantedNumber wanted => BuildNumber(wanted.Number),
        WantedTerm term => BuildTerm(term),
        WantedApart apart => BuildAll(new WantedAll(apart.Parts, [])),
        WantedAny any => BuildAny(any),
        WantedNot => BuildAll(new WantedAll([node], [])),
        WantedAll all => BuildAll(all),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node, "No such node."),
    };

    private BestWayQuery BuildAny(WantedAny any) => new([.. any.Children.Select(BuildNode)], RankingWeights.FurtherAlternatives);

    // What stands for a term is weighed as the term is, by all of its words: else it would come after every chance meeting of these.
    private BestWayQuery BuildTerm(WantedTerm term)
    {
        var words = BuildAll(term.Words, RankingWeights.WordsOfTermBeside);
        words.Boost = RankingWeights.ScatteredTerm;
        var related = term.Related.Meaning;
        var rarity = term.Words.Required.OfType<WantedMeaning>().Sum(word => RarityOf(word.Meaning));
        return new([words, BuildMeaning(related, term.Related.Field, Math.Max(rarity, RarityOf(related)))], RankingWeights.FurtherWays);
    }

    private Query BuildAll(WantedAll all, float beside = RankingWeights.Proximity)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var child in all.Required)
        {
            AddRequired(query, child);
        }

        if (!all.Required.Any(child => child is not WantedNot))
        {
            query.Add(new ConstantScoreQuery(new MatchAllDocsQuery()) { Boost = 0 }, Occur.MUST);
        }

        AddOptional(query, all.Optional);
        PlacesQuery[] lifts = [.. BuildProximity(all.Required, beside)];
        return lifts.Length > 0 ? new LiftedQuery(query, lifts) : query;
    }

    private void AddOptional(BooleanQuery query, IReadOnlyList<WantedNode> nodes)
    {
        foreach (var node in nodes)
        {
            query.Add(BuildNode(node), Occur.SHOULD);
        }
    }

    private void AddRequired(BooleanQuery query, WantedNode node)
    {
        if (node is WantedNot not)
        {
            query.Add(BuildNode(not.Child), Occur.MUST_NOT);
        }
        else
        {
            query.Add(BuildNode(node), Occur.MUST);
        }
    }

    private BestWayQuery BuildMeaning(Meaning meaning, SearchField? only, float rarity)
    {
        var ways = new List<Query>();
        foreach (var field in only is { } one ? [one] : TextFields.All)
        {
            var name = TextFields.NameOf(field);
            foreach (var way in meaning.Alternatives.Where(way => way.IsIn(field)))
            {
                if (vocabulary.Find(field, way.Term) is { } found)
                {
                    ways.Add(new TermQuery(new Term(name, way.Term), found) { Boost = rarity * RankingWeights.Of(field, way.Kind) * way.Weight });
                }
            }

            foreach (var phrase in meaning.Phrases.Where(phrase => phrase.IsIn(field)))
            {
                if (phrase.Words.All(word => word.Any(term => vocabulary.Find(field, term) is not null)))
                {
                    ways.Add(BuildPhrase(field, phrase, rarity * RankingWeights.Of(field, phrase.Kind) * phrase.Weight));
                }
            }

            if (meaning.Prefix is { } prefix)
            {
                ways.Add(new PrefixQuery(new Term(name, prefix)) { Boost = rarity * RankingWeights.Of(field, MatchKind.Prefix) * RankingWeights.Prefix });
            }
        }

        return new BestWayQuery(ways, RankingWeights.FurtherWays);
    }

    // The rarity of the word itself; of what stands for it where the texts lack it.
    private float RarityOf(Meaning meaning)
    {
        var literal = meaning.Alternatives.Where(way => way.Kind is MatchKind.Exact or MatchKind.Inflection or MatchKind.CompoundPart).ToList();
        var counted = literal.Count > 0 ? literal : meaning.Alternatives;
        var frequency = counted.Count > 0
            ? counted.Max(way => vocabulary.FrequencyOf(way.Term))
            : meaning.Phrases.Select(phrase => phrase.Words.Min(word => word.Max(vocabulary.FrequencyOf))).DefaultIfEmpty(1).Max();
        return RankingWeights.Rarity(frequency, vocabulary.DocumentCount);
    }

    /// <summary>Builds a query for words in a row in a field.</summary>
    public static RowQuery BuildPhrase(SearchField field, PhraseAlternative phrase, float weight) =>
        new(TextFields.NameOf(field), phrase.Words) { Boost = weight };

    private IEnumerable<BesideQuery> BuildProximity(IReadOnlyList<WantedNode> nodes, float beside)
    {
        var terms = nodes.Select(node => node is WantedMeaning wanted ? LiteralTermsOf(wanted.Meaning) : []).ToList();
        for (var index = 1; index < nodes.Count; index++)
        {
            if (terms[index - 1].Count > 0 && terms[index].Count > 0
                && nodes[index - 1] is WantedMeaning first && nodes[index] is WantedMeaning second && first.Field == second.Field)
            {
                var weight = beside * (RarityOf(first.Meaning) + RarityOf(second.Meaning));
                foreach (var field in first.Field is { } one ? [one] : (SearchField[])[SearchField.Title, SearchField.Purpose])
                {
                    yield return new BesideQuery(TextFields.NameOf(field), terms[index - 1], terms[index], RankingWeights.ProximitySlop) { Boost = weight * RankingWeights.Of(field) };
                }
            }
        }
    }

    private static List<string> LiteralTermsOf(Meaning meaning)
    {
        var terms = meaning.Alternatives.Where(way => way.Kind is not MatchKind.Synonym).Select(way => way.Term).ToList();
        terms.RemoveAll(term => IsTold(term, terms));
        return terms;
    }

    // Where an inflected word stands its dictionary form stands too: its own places need not be read.
    private static bool IsTold(string term, List<string> terms)
    {
        var bases = WordFormsReader.Shared.Read(term).Bases;
        return TermCode.Read(term).Kind == TokenKind.Word && !bases.Contains(term) && bases.Any(form => terms.Contains(TermCode.Of(TokenKind.Base, form)));
    }

    private static ConstantScoreQuery BuildNumber(NumberNode number)
    {
        var field = number.Field == NumberField.Year ? ProjectFields.Year : ProjectFields.PriorityQuestion;

        // Where a project has no number Lucene reads zero, which is none that a source prints.
        var range = FieldCacheRangeFilter.NewInt64Range(field, Math.Max(1, number.Low), number.High, true, true);
        return new ConstantScoreQuery(range) { Boost = RankingWeights.Number };
    }
}
