using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>Scores the documents of a segment in which words stand as wanted. The rarest word leads, places are read where all words are.</summary>
internal sealed class PlacesScorer : Scorer
{
    private readonly PlacesQuery query;
    private readonly PositionUnion[] words;
    private readonly PositionUnion[] rarestFirst;
    private readonly Similarity.SimScorer similarity;
    private int document = -1;

    public PlacesScorer(Weight weight, PlacesQuery query, PositionUnion[] words, Similarity.SimScorer similarity)
        : base(weight)
    {
        (this.query, this.words, this.similarity) = (query, words, similarity);
        rarestFirst = [.. words.OrderBy(word => word.Cost)];
    }

    public override int DocID => document;

    public override int Freq => 1;

    /// <summary>How often, and how well, the words of the document stand as wanted.</summary>
    public float Count { get; private set; }

    public override int NextDoc() => Advance(document + 1);

    public override int Advance(int target)
    {
        while (target != NO_MORE_DOCS)
        {
            var first = rarestFirst[0].Advance(target);
            target = first;
            for (var index = 1; index < rarestFirst.Length && target == first; index++)
            {
                target = rarestFirst[index].Advance(first);
            }

            if (target == first && first != NO_MORE_DOCS)
            {
                Count = query.CountIn(words, first);
                if (Count > 0)
                {
                    return document = first;
                }

                target++;
            }
        }

        return document = NO_MORE_DOCS;
    }

    public override float GetScore() => similarity.Score(document, Count);

    /// <summary>The score of a document at or after the last one; 0 when its words do not stand as wanted.</summary>
    public float ScoreAt(int target)
    {
        foreach (var word in rarestFirst)
        {
            if (word.Advance(target) != target)
            {
                return 0;
            }
        }

        var found = query.CountIn(words, target);
        return found > 0 ? similarity.Score(target, found) : 0;
    }

    public override long GetCost() => rarestFirst[0].Cost;
}
