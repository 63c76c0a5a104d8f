using Lucene.Net.Index;
using Lucene.Net.Search;
using ProjectSearch.Searching.Ordering;

namespace ProjectSearch.Searching.Sets;

/// <summary>Collects every document that meets a text, with its score: one pass serves hits, counts, sums and facets.</summary>
internal sealed class ScoreCollector(int length, CancellationToken cancellationToken) : ICollector
{
    // So often that a stop takes effect within a millisecond or so.
    private const int HitsBetweenChecks = 1 << 12;

    private Scorer scorer = null!;
    private int start;
    private int hits;

    public DocSet Documents { get; } = new(length);

    public TextScores Scores { get; } = new(length);

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        start = context.DocBase;
    }

    public void Collect(int doc)
    {
        if (++hits % HitsBetweenChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        Documents.Add(start + doc);
        Scores[start + doc] = scorer.GetScore();
    }
}
