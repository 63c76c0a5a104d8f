using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>Scores the documents of a segment in which one word stands beside another.</summary>
internal sealed class BesideScorer(Weight weight, PositionUnion left, PositionUnion right, int slop, Similarity.SimScorer similarity) : Scorer(weight)
{
    private int document = -1;
    private float closeness;

    public override int DocID => document;

    public override int Freq => 1;

    public override int NextDoc() => Advance(document + 1);

    public override int Advance(int target)
    {
        while (target != NO_MORE_DOCS)
        {
            var first = left.Advance(target);
            if (first == NO_MORE_DOCS)
            {
                break;
            }

            target = right.Advance(first);
            if (target == first)
            {
                closeness = ClosenessOf(left.Read(first), right.Read(first));
                if (closeness > 0)
                {
                    return document = first;
                }

                target++;
            }
        }

        return document = NO_MORE_DOCS;
    }

    public override float GetScore() => similarity.Score(document, closeness);

    public override long GetCost() => Math.Min(left.Cost, right.Cost);

    // Each place of the right word counts by its distance from where it would follow the nearest left one directly.
    private float ClosenessOf(ReadOnlySpan<int> lefts, ReadOnlySpan<int> rights)
    {
        var sum = 0f;
        var next = 0;
        foreach (var place in rights)
        {
            while (next + 1 < lefts.Length && Math.Abs(place - 1 - lefts[next + 1]) <= Math.Abs(place - 1 - lefts[next]))
            {
                next++;
            }

            // A word that meets both sides does not stand beside itself.
            var distance = Math.Abs(place - 1 - lefts[next]);
            if (distance <= slop && lefts[next] != place)
            {
                sum += 1f / (1 + distance);
            }
        }

        return sum;
    }
}
