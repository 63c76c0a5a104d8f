using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProjectSearch.Searching.Text;

/// <summary>Tells whether a query has a hit, without finding more than the first.</summary>
internal sealed class HitFinder(IndexReader reader, CancellationToken cancellationToken)
{
    private readonly IndexSearcher searcher = new(reader);

    /// <summary>Whether some document is met.</summary>
    public bool HasHit(Query query) => Count(query, 1) > 0;

    /// <summary>How many documents are met, counted no further than to a number.</summary>
    public int Count(Query query, int most)
    {
        var weight = searcher.CreateNormalizedWeight(query);
        var count = 0;
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var scorer = weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs);
            while (count < most && scorer is not null && scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>How some queries share the documents.</summary>
    public Overlap Overlap(IReadOnlyList<Query> queries)
    {
        var met = new byte[reader.MaxDoc];
        var frequencies = new int[queries.Count];
        for (var index = 0; index < queries.Count; index++)
        {
            var weight = searcher.CreateNormalizedWeight(queries[index]);
            foreach (var leaf in searcher.IndexReader.Leaves)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var scorer = weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs);
                while (scorer is not null && scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                {
                    met[leaf.DocBase + scorer.DocID]++;
                    frequencies[index]++;
                }
            }
        }

        return new Overlap(frequencies, met.Length == 0 ? 0 : met.Max());
    }
}

/// <summary>How queries share the documents.</summary>
/// <param name="Frequencies">How many documents each query is met by.</param>
/// <param name="Most">The most queries that one document meets.</param>
internal sealed record Overlap(IReadOnlyList<int> Frequencies, int Most);
