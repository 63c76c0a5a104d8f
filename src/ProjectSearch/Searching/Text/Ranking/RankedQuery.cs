using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>A query that brings its own similarity, so that it ranks alike whoever runs it.</summary>
internal sealed class RankedQuery(Query inner) : Query
{
    public override Query Rewrite(IndexReader reader)
    {
        var rewritten = inner.Rewrite(reader);
        return ReferenceEquals(rewritten, inner) ? this : new RankedQuery(rewritten) { Boost = Boost };
    }

    public override Weight CreateWeight(IndexSearcher searcher)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        return inner.CreateWeight(new IndexSearcher(searcher.TopReaderContext) { Similarity = TextSimilarity.Instance });
    }

    public override void ExtractTerms(ISet<Term> terms) => inner.ExtractTerms(terms);

    public override string ToString(string field) => inner.ToString(field);

    public override bool Equals(object? obj) => obj is RankedQuery other && inner.Equals(other.Inner) && base.Equals(obj);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), inner);

    private Query Inner => inner;
}
