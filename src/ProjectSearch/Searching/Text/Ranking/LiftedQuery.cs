using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>
/// Met by what an inner query meets, and scored higher where words stand as wanted. Optional clauses of Lucene's look for
/// their next document by themselves; here places are read in hits alone, and only when a score is asked for.
/// </summary>
/// <param name="inner">What selects.</param>
/// <param name="lifts">What lifts.</param>
internal sealed class LiftedQuery(Query inner, IReadOnlyList<PlacesQuery> lifts) : Query
{
    private Query Inner => inner;

    private IReadOnlyList<PlacesQuery> Lifts => lifts;

    public override Query Rewrite(IndexReader reader)
    {
        var rewritten = inner.Rewrite(reader);
        return ReferenceEquals(rewritten, inner) ? this : new LiftedQuery(rewritten, lifts) { Boost = Boost };
    }

    public override Weight CreateWeight(IndexSearcher searcher) =>
        new LiftedWeight(this, inner.CreateWeight(searcher), [.. lifts.Select(lift => lift.CreatePlacesWeight(searcher))]);

    public override void ExtractTerms(ISet<Term> terms)
    {
        inner.ExtractTerms(terms);
        foreach (var lift in lifts)
        {
            lift.ExtractTerms(terms);
        }
    }

    public override string ToString(string field) =>
        $"({inner.ToString(field)}) lifted by ({string.Join(' ', lifts.Select(lift => lift.ToString(field)))})";

    public override bool Equals(object? obj) =>
        obj is LiftedQuery other && inner.Equals(other.Inner) && lifts.SequenceEqual(other.Lifts) && base.Equals(obj);

    public override int GetHashCode() => lifts.Aggregate(HashCode.Combine(base.GetHashCode(), inner), HashCode.Combine);

    private sealed class LiftedWeight(LiftedQuery query, Weight inner, PlacesWeight[] lifts) : Weight
    {
        public override Query Query => query;

        public override float GetValueForNormalization() =>
            (inner.GetValueForNormalization() + lifts.Sum(lift => lift.GetValueForNormalization())) * query.Boost * query.Boost;

        public override void Normalize(float norm, float topLevelBoost)
        {
            inner.Normalize(norm, topLevelBoost * query.Boost);
            foreach (var lift in lifts)
            {
                lift.Normalize(norm, topLevelBoost * query.Boost);
            }
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            if (inner.GetScorer(context, acceptDocs) is not { } scorer)
            {
                return null;
            }

            var segment = new SegmentPlaces(context.AtomicReader, acceptDocs);
            PlacesScorer[] found = [.. lifts.Select(lift => lift.GetScorer(context, segment)).OfType<PlacesScorer>()];
            return found.Length == 0 ? scorer : new LiftedScorer(this, scorer, found);
        }

        public override Explanation Explain(AtomicReaderContext context, int doc) => inner.Explain(context, doc);
    }

    private sealed class LiftedScorer(Weight weight, Scorer inner, PlacesScorer[] lifts) : Scorer(weight)
    {
        public override int DocID => inner.DocID;

        public override int Freq => inner.Freq;

        public override int NextDoc() => inner.NextDoc();

        public override int Advance(int target) => inner.Advance(target);

        public override long GetCost() => inner.GetCost();

        public override float GetScore()
        {
            var score = inner.GetScore();
            foreach (var lift in lifts)
            {
                score += lift.ScoreAt(inner.DocID);
            }

            return score;
        }
    }
}
