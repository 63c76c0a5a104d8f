using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>Makes the scorers of a <see cref="PlacesQuery"/>.</summary>
internal sealed class PlacesWeight(PlacesQuery query, Similarity similarity, Similarity.SimWeight statistics) : Weight
{
    private string? text;

    public override Query Query => query;

    public override float GetValueForNormalization() => statistics.GetValueForNormalization();

    public override void Normalize(float norm, float topLevelBoost) => statistics.Normalize(norm, topLevelBoost);

    public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
    {
        var reader = context.AtomicReader;
        if (!ReferenceEquals(acceptDocs, reader.LiveDocs))
        {
            return GetScorer(context, new SegmentPlaces(reader, acceptDocs));
        }

        text ??= query.ToString("");
        var known = KnownPlaces.Of(reader);
        if (known.Find(text) is { } places)
        {
            return new KnownPlacesScorer(this, places, similarity.GetSimScorer(statistics, context));
        }

        return GetScorer(context, new SegmentPlaces(reader, acceptDocs)) is { } scorer
            ? new KeepingScorer(this, scorer, found => known.Keep(text, found))
            : null;
    }

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
