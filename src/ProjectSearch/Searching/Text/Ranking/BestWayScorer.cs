using System.Numerics;
using Lucene.Net.Search;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>
/// Scores a window of documents at a time: each way runs through its own postings of the window and leaves its scores in
/// a table. A heap of the ways, moved for each document, takes several times as long when the ways are many.
/// </summary>
internal sealed class BestWayScorer(Weight weight, Scorer[] ways, float further) : Scorer(weight)
{
    // The tables of a window stay in the processor's nearest cache; a larger one would also score more in vain where
    // another word skips ahead.
    private const int Window = 1 << 10;

    private readonly float[] best = new float[Window];
    private readonly float[] sum = new float[Window];
    private readonly ulong[] met = new ulong[Window / 64];
    private int start = -Window;
    private int document = -1;

    public override int DocID => document;

    public override int Freq => 1;

    public override int NextDoc() => Advance(document + 1);

    public override int Advance(int target)
    {
        if (target == NO_MORE_DOCS)
        {
            return document = NO_MORE_DOCS;
        }

        while (true)
        {
            if (target >= start + Window && !Fill(target))
            {
                return document = NO_MORE_DOCS;
            }

            var offset = NextMet(Math.Max(0, target - start));
            if (offset < Window)
            {
                return document = start + offset;
            }

            target = start + Window;
        }
    }

    public override float GetScore()
    {
        var offset = document - start;
        return best[offset] + ((sum[offset] - best[offset]) * further);
    }

    public override long GetCost()
    {
        var cost = 0L;
        foreach (var way in ways)
        {
            cost += way.GetCost();
        }

        return cost;
    }

    /// <summary>Moves the window to the first document at or after a target; false when there is none.</summary>
    private bool Fill(int target)
    {
        var first = NO_MORE_DOCS;
        foreach (var way in ways)
        {
            first = Math.Min(first, way.DocID < target ? way.Advance(target) : way.DocID);
        }

        if (first == NO_MORE_DOCS)
        {
            return false;
        }

        start = first;
        Array.Clear(met);
        foreach (var way in ways)
        {
            Run(way, first + Window);
        }

        return true;
    }

    private void Run(Scorer way, int end)
    {
        for (var found = way.DocID; found < end; found = way.NextDoc())
        {
            var offset = found - start;
            var score = way.GetScore();
            ref var word = ref met[offset >> 6];
            var bit = 1UL << offset;
            if ((word & bit) == 0)
            {
                // What stands here is left from a window before.
                word |= bit;
                (best[offset], sum[offset]) = (score, score);
            }
            else
            {
                sum[offset] += score;
                best[offset] = Math.Max(best[offset], score);
            }
        }
    }

    private int NextMet(int offset)
    {
        if (offset >= Window)
        {
            return Window;
        }

        var index = offset >> 6;
        var rest = met[index] & (ulong.MaxValue << offset);
        while (rest == 0)
        {
            if (++index == met.Length)
            {
                return Window;
            }

            rest = met[index];
        }

        return (index << 6) + BitOperations.TrailingZeroCount(rest);
    }
}
