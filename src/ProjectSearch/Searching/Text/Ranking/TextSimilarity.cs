using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>
/// BM25 with two changes. A term's rarity does not count here: all terms that meet one query word share the word's own
/// rarity, which <see cref="QueryBuilder"/> puts on top, so that a rare synonym is not worth more than the word itself. And
/// lengths are measured against fixed usual ones, so that a score does not change when other projects are imported.
/// </summary>
internal sealed class TextSimilarity : BM25Similarity
{
    private TextSimilarity()
        : base(RankingWeights.Saturation, RankingWeights.LengthPenalty)
    {
    }

    /// <summary>The only instance.</summary>
    public static TextSimilarity Instance { get; } = new();

    // Words in a row are one way of meeting a word, not as many as they have spellings.
    public override Explanation IdfExplain(CollectionStatistics collectionStats, TermStatistics[] termStats) => new(1f, "not counted");

    protected override float Idf(long docFreq, long numDocs) => 1f;

    protected override float AvgFieldLength(CollectionStatistics collectionStats) =>
        collectionStats.Field == TextFields.Purpose ? RankingWeights.UsualPurposeLength : RankingWeights.UsualNameLength;
}
