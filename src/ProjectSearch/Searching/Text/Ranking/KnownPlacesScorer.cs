using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>Scores hits that are known already.</summary>
internal sealed class KnownPlacesScorer(Weight weight, FoundPlaces places, Similarity.SimScorer similarity) : Scorer(weight)
{
    private int index = -1;

    public override int DocID => index < 0 ? -1 : index < places.Documents.Length ? places.Documents[index] : NO_MORE_DOCS;

    public override int Freq => 1;

    public override int NextDoc()
    {
        index = Math.Min(index + 1, places.Documents.Length);
        return DocID;
    }

    public override int Advance(int target)
    {
        if (DocID == NO_MORE_DOCS)
        {
            return NO_MORE_DOCS;
        }

        var next = Array.BinarySearch(places.Documents, index + 1, places.Documents.Length - index - 1, target);
        index = next < 0 ? ~next : next;
        return DocID;
    }

    public override float GetScore() => similarity.Score(places.Documents[index], places.Counts[index]);

    public override long GetCost() => places.Cost;
}
