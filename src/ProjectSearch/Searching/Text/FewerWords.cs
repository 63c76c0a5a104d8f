using ProjectSearch.Searching.Text.Expansion;
using ProjectSearch.Searching.Text.Ranking;
using ProjectSearch.Searching.Text.Syntax;

namespace ProjectSearch.Searching.Text;

/// <summary>Wants fewer words of a query whose words nothing meets together.</summary>
internal sealed class FewerWords(IndexVocabulary vocabulary, HitFinder hits)
{
    // Of a long text some words are bound to be missing everywhere; all that hold most of those that can be met together are hits.
    private const double ShareOfLongText = 0.7;

    /// <summary>Reads a query that nothing meets whole; the same query when nothing meets any word of it.</summary>
    public Interpretation Read(Interpretation whole)
    {
        var all = whole.Wanted as WantedAll ?? new WantedAll([whole.Wanted], []);
        var words = all.Required.Where(node => node is not (WantedNot or WantedNumber)).ToList();
        var others = all.Required.Where(node => node is WantedNot or WantedNumber).ToList();
        var fewer = words.Count > 1 ? Read(words, others, whole) : null;
        return fewer ?? Read([.. words.SelectMany(WordsOf)], others, whole) ?? whole;
    }

    private Interpretation? Read(List<WantedNode> words, List<WantedNode> others, Interpretation whole)
    {
        var builder = new QueryBuilder(vocabulary);
        var overlap = hits.Overlap([.. words.Select(word => builder.BuildSome([word], [], others, 1))]);
        if (overlap.Most == 0)
        {
            return null;
        }

        if (overlap.Most == 1)
        {
            return ReadTelling(words, others, overlap.Frequencies, whole);
        }

        var atLeast = words.Count > RankingWeights.LongText ? (int)Math.Ceiling(overlap.Most * ShareOfLongText) : overlap.Most;
        return whole with { Query = builder.BuildSome(words, [], others, atLeast), IsBroadened = true };
    }

    // Where no two words are met together, a rare one says more of what is sought than one of every other project.
    private Interpretation ReadTelling(List<WantedNode> words, List<WantedNode> others, IReadOnlyList<int> frequencies, Interpretation whole)
    {
        var rarities = frequencies.Select(frequency => frequency == 0 ? 0 : RankingWeights.Rarity(frequency, vocabulary.DocumentCount)).ToList();
        var least = words.Zip(rarities).Where(word => IsSaid(word.First)).Select(word => word.Second * RankingWeights.TellingRarity).DefaultIfEmpty(0).Max();
        var lifting = words.Where((_, index) => rarities[index] < least).ToList();
        var query = new QueryBuilder(vocabulary).BuildSome([.. words.Except(lifting)], lifting, others, 1);
        var understood = others.Count == 0 ? OneOf(whole.Understood, lifting) : whole.Understood;
        return whole with { Query = query, Understood = understood, IsBroadened = true };
    }

    // Whether the texts hold the word or a near-equal, and not just what belongs to its topic.
    private static bool IsSaid(WantedNode node) => node is WantedMeaning { Meaning: var meaning }
        && meaning.Alternatives.Select(way => way.Weight).Concat(meaning.Phrases.Select(phrase => phrase.Weight)).Any(weight => weight > RankingWeights.TopicTerm);

    // A compound that was taken apart for want of the whole may be met in one of its words.
    private static IReadOnlyList<WantedNode> WordsOf(WantedNode node) => node is WantedApart apart ? apart.Telling : [node];

    private static QueryNode? OneOf(QueryNode? understood, IReadOnlyList<WantedNode> lifting)
    {
        var left = lifting.OfType<WantedMeaning>().Select(word => word.Meaning.QueryTerm).ToHashSet(StringComparer.Ordinal);
        return understood is AllNode all
            ? new AnyNode([.. all.Children.Where(child => !WordList.IsStopWord(child) && !(child is WordNode word && left.Contains(word.Text)))])
            : understood;
    }
}
