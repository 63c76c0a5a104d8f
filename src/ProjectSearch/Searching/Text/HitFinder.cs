using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProjectSearch.Searching.Text;

/// <summary>Tells whether a query has a hit, without finding more than the first.</summary>
internal sealed class HitFinder(IndexReader reader, CancellationToken cancellationToken)
{
    private readonly IndexSearcher searcher = new(reader);

    /// <summary>Whether some document is met.</summary>
    public bool HasHit(Query query)
    {
        var weight = searcher.CreateNormalizedWeight(query);
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var scorer = weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs);
            if (scorer is not null && scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The most of some queries that one document meets.</summary>
    public int MostMet(IReadOnlyList<Query> queries)
    {
        var met = new byte[reader.MaxDoc];
        foreach (var query in queries)
        {
            var weight = searcher.CreateNormalizedWeight(query);
            foreach (var leaf in searcher.IndexReader.Leaves)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var scorer = weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs);
                while (scorer is not null && scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                {
                    met[leaf.DocBase + scorer.DocID]++;
                }
            }
        }

        return met.Length == 0 ? 0 : met.Max();
    }
}
