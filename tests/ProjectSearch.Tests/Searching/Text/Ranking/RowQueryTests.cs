using CsCheck;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ProjectSearch.Searching.Text;
using ProjectSearch.Searching.Text.Ranking;

namespace ProjectSearch.Tests.Searching.Text.Ranking;

public sealed class RowQueryTests
{
    [Fact]
    public void Hits_and_scores_are_those_of_Lucenes_phrases()
    {
        using var texts = new RandomTexts(documents: 3000, seed: 11);
        RandomTexts.AnyWord.Array[1, 2].Array[2, 3].Try(
            words =>
            {
                string[][] spellings = Array.ConvertAll(words, word => word.Distinct().ToArray());
                var theirs = new MultiPhraseQuery();
                Array.ForEach(spellings, word => theirs.Add(Array.ConvertAll(word, text => new Term(TextFields.Purpose, text))));

                var (expected, found) = (texts.Find(theirs), texts.Find(new RowQuery(TextFields.Purpose, spellings)));

                Assert.Equal(expected.Select(hit => hit.Document), found.Select(hit => hit.Document));
                Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 0.001));
            },
            times: 60);
    }

    [Fact]
    public void A_lift_adds_what_an_optional_clause_adds()
    {
        using var texts = new RandomTexts(documents: 3000, seed: 12);
        Gen.Select(RandomTexts.AnyWord, RandomTexts.AnyWord, RandomTexts.AnyWord).Try(
            (first, second, third) =>
            {
                var wanted = new TermQuery(new Term(TextFields.Purpose, first));
                PlacesQuery[] lifts =
                [
                    new BesideQuery(TextFields.Purpose, [first], [second], 1),
                    new BesideQuery(TextFields.Purpose, [second], [third], 2) { Boost = 3 },
                ];
                var clauses = new BooleanQuery(disableCoord: true) { { wanted, Occur.MUST } };
                Array.ForEach(lifts, lift => clauses.Add(lift, Occur.SHOULD));

                var (expected, found) = (texts.Find(clauses), texts.Find(new LiftedQuery(wanted, lifts)));

                Assert.Equal(expected.Select(hit => hit.Document), found.Select(hit => hit.Document));
                Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 0.001));
            },
            times: 60);
    }
}
