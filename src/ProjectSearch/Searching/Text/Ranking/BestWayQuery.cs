using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>
/// Met by what meets any of several ways; scores as the best of them and a share of the others. The same as Lucene's own
/// disjunction by maximum, but made for words that have dozens of ways, see <see cref="BestWayScorer"/>.
/// </summary>
/// <param name="ways">The ways.</param>
/// <param name="further">What the others add, 0 to 1.</param>
internal sealed class BestWayQuery(IReadOnlyList<Query> ways, float further) : Query
{
    private IReadOnlyList<Query> Ways => ways;

    public override Query Rewrite(IndexReader reader)
    {
        var rewritten = ways.Select(way => way.Rewrite(reader)).ToList();
        return rewritten.SequenceEqual(ways, ReferenceEqualityComparer.Instance) ? this : new BestWayQuery(rewritten, further) { Boost = Boost };
    }

    public override Weight CreateWeight(IndexSearcher searcher) =>
        new BestWayWeight(this, [.. ways.Select(way => way.CreateWeight(searcher))], further);

    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var way in ways)
        {
            way.ExtractTerms(terms);
        }
    }

    public override string ToString(string field) => $"({string.Join(" | ", ways.Select(way => way.ToString(field)))})~{further}";

    public override bool Equals(object? obj) => obj is BestWayQuery other && ways.SequenceEqual(other.Ways) && base.Equals(obj);

    public override int GetHashCode() => ways.Aggregate(base.GetHashCode(), HashCode.Combine);

    private sealed class BestWayWeight(BestWayQuery query, Weight[] ways, float further) : Weight
    {
        public override Query Query => query;

        public override float GetValueForNormalization() =>
            ways.Length == 0 ? 0 : ways.Max(way => way.GetValueForNormalization()) * query.Boost * query.Boost;

        public override void Normalize(float norm, float topLevelBoost)
        {
            foreach (var way in ways)
            {
                way.Normalize(norm, topLevelBoost * query.Boost);
            }
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            Scorer[] scorers = [.. ways.Select(way => way.GetScorer(context, acceptDocs)).OfType<Scorer>()];
            return scorers switch
            {
                [] => null,
                [var only] => only,
                _ => new BestWayScorer(this, scorers, further),
            };
        }

        public override Explanation Explain(AtomicReaderContext context, int doc) =>
            GetScorer(context, context.AtomicReader.LiveDocs) is { } scorer && scorer.Advance(doc) == doc
                ? new ComplexExplanation(true, scorer.GetScore(), "the best way and a share of the others")
                : new ComplexExplanation(false, 0, "met in no way");
    }
}
