using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>Makes the scorers of a <see cref="PlacesQuery"/>.</summary>
internal sealed class PlacesWeight(PlacesQuery query, Similarity similarity, Similarity.SimWeight statistics) : Weight
{
    public override Query Query => query;

    public override float GetValueForNormalization() => statistics.GetValueForNormalization();

    public override void Normalize(float norm, float topLevelBoost) => statistics.Normalize(norm, topLevelBoost);

    public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs) =>
        GetScorer(context, new SegmentPlaces(context.AtomicReader, acceptDocs));

    /// <summary>Makes a scorer over a segment whose places it shares with others; null when a word is not in it.</summary>
    public PlacesScorer? GetScorer(AtomicReaderContext context, SegmentPlaces segment)
    {
        var found = new PositionUnion[query.Words.Count];
        for (var index = 0; index < found.Length; index++)
        {
            if (segment.Find(query.FieldName, query.Words[index]) is not { } word)
            {
                return null;
            }

            found[index] = word;
        }

        return new PlacesScorer(this, query, found, similarity.GetSimScorer(statistics, context));
    }

    public override Explanation Explain(AtomicReaderContext context, int doc) =>
        GetScorer(context, context.AtomicReader.LiveDocs) is { } scorer && scorer.Advance(doc) == doc
            ? new ComplexExplanation(true, scorer.GetScore(), "the words stand as wanted")
            : new ComplexExplanation(false, 0, "the words do not stand as wanted");
}
