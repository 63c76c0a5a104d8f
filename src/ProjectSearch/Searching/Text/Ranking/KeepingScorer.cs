using Lucene.Net.Search;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>Scores as another does, and keeps its hits once they were read to the end without a skip.</summary>
internal sealed class KeepingScorer(Weight weight, PlacesScorer inner, Action<FoundPlaces> keep) : Scorer(weight)
{
    private readonly List<int> documents = [];
    private readonly List<float> counts = [];
    private bool isWhole = true;

    public override int DocID => inner.DocID;

    public override int Freq => inner.Freq;

    public override int NextDoc() => Keep(inner.NextDoc());

    public override int Advance(int target)
    {
        isWhole &= target == inner.DocID + 1;
        return Keep(inner.Advance(target));
    }

    public override float GetScore() => inner.GetScore();

    public override long GetCost() => inner.GetCost();

    private int Keep(int document)
    {
        if (isWhole && document == NO_MORE_DOCS)
        {
            isWhole = false;
            keep(new FoundPlaces([.. documents], [.. counts], inner.GetCost()));
        }
        else if (isWhole)
        {
            documents.Add(document);
            counts.Add(inner.Count);
        }

        return document;
    }
}
