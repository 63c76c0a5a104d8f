using CsCheck;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ProjectSearch.Searching.Text;
using ProjectSearch.Searching.Text.Ranking;

namespace ProjectSearch.Tests.Searching.Text.Ranking;

public sealed class BestWayQueryTests
{
    [Fact]
    public void Hits_and_scores_are_those_of_Lucenes_disjunction_also_beside_another_wanted_word()
    {
        using var texts = new RandomTexts(documents: 5000, seed: 7);
        Gen.Select(RandomTexts.AnyWord.Array[1, 4], RandomTexts.AnyWord, Gen.Bool).Try(
            (ways, other, isWanted) =>
            {
                var theirs = new DisjunctionMaxQuery([.. ways.Select(TermOf)], 0.25f);
                var ours = new BestWayQuery([.. ways.Select(TermOf)], 0.25f);

                var (expected, found) = (texts.Find(With(theirs)).ToList(), texts.Find(With(ours)).ToList());
                Assert.Equal(expected.Select(hit => hit.Document), found.Select(hit => hit.Document));

                // Sums of floats in another order differ in their last digits.
                Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 0.001));

                Query With(Query query)
                {
                    var both = new BooleanQuery(disableCoord: true) { { query, Occur.MUST } };
                    both.Add(TermOf(other), isWanted ? Occur.MUST : Occur.SHOULD);
                    return both;
                }
            },
            times: 60);
    }

    [Fact]
    public void Nothing_is_met_in_no_way()
    {
        using var texts = new RandomTexts(documents: 10, seed: 1);

        Assert.Empty(texts.Find(new BestWayQuery([], 0.25f)));
    }

    private static Query TermOf(string word) => new TermQuery(new Term(TextFields.Purpose, word)) { Boost = word.Length };
}
