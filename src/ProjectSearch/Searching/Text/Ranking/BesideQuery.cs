using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>
/// Met where one word stands beside another, each in any of its spellings. Lucene's own phrases sort the places of every
/// spelling through queues, which takes longer than all else of a query.
/// </summary>
/// <param name="fieldName">The field.</param>
/// <param name="left">Terms of the word that comes first.</param>
/// <param name="right">Terms of the word that follows.</param>
/// <param name="slop">By how many words they may be off.</param>
internal sealed class BesideQuery(string fieldName, IReadOnlyList<string> left, IReadOnlyList<string> right, int slop) : Query
{
    private (string Field, int Slop) Place => (fieldName, slop);

    private IEnumerable<string> Terms => left.Append("").Concat(right);

    public override Weight CreateWeight(IndexSearcher searcher)
    {
        ArgumentNullException.ThrowIfNull(searcher);

        // The similarity takes no account of how rare the terms are.
        var statistics = new TermStatistics(new BytesRef(left[0]), 1, -1);
        var similarity = searcher.Similarity;
        return new BesideWeight(this, similarity, similarity.ComputeWeight(Boost, searcher.CollectionStatistics(fieldName), statistics));
    }

    public override void ExtractTerms(ISet<Term> terms) => terms.UnionWith(left.Concat(right).Select(text => new Term(fieldName, text)));

    public override string ToString(string field) =>
        $"{fieldName}:\"({string.Join(' ', left)}) ({string.Join(' ', right)})\"~{slop}";

    public override bool Equals(object? obj) =>
        obj is BesideQuery other && Place == other.Place && Terms.SequenceEqual(other.Terms) && base.Equals(obj);

    public override int GetHashCode() => Terms.Aggregate(HashCode.Combine(base.GetHashCode(), Place), HashCode.Combine);

    private PositionUnion? FindLeft(AtomicReader reader, IBits? acceptDocs) => PositionUnion.Of(left, fieldName, reader, acceptDocs);

    private PositionUnion? FindRight(AtomicReader reader, IBits? acceptDocs) => PositionUnion.Of(right, fieldName, reader, acceptDocs);

    private sealed class BesideWeight(BesideQuery query, Similarity similarity, Similarity.SimWeight statistics) : Weight
    {
        public override Query Query => query;

        public override float GetValueForNormalization() => statistics.GetValueForNormalization();

        public override void Normalize(float norm, float topLevelBoost) => statistics.Normalize(norm, topLevelBoost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            var reader = context.AtomicReader;
            return query.FindLeft(reader, acceptDocs) is { } first && query.FindRight(reader, acceptDocs) is { } second
                ? new BesideScorer(this, first, second, query.Place.Slop, similarity.GetSimScorer(statistics, context))
                : null;
        }

        public override Explanation Explain(AtomicReaderContext context, int doc) =>
            GetScorer(context, context.AtomicReader.LiveDocs) is { } scorer && scorer.Advance(doc) == doc
                ? new ComplexExplanation(true, scorer.GetScore(), "beside each other")
                : new ComplexExplanation(false, 0, "not beside each other");
    }
}
