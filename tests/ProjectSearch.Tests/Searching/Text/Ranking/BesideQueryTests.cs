using CsCheck;
using ProjectSearch.Searching.Text;
using ProjectSearch.Searching.Text.Ranking;

namespace ProjectSearch.Tests.Searching.Text.Ranking;

public sealed class BesideQueryTests
{
    [Fact]
    public void It_is_met_where_a_right_word_is_as_near_as_wanted_to_a_place_after_a_left_one()
    {
        using var texts = new RandomTexts(documents: 300, seed: 3);
        Gen.Select(RandomTexts.AnyWord.Array[1, 2], RandomTexts.AnyWord.Array[1, 2], Gen.Int[0, 2]).Try(
            (left, right, slop) =>
            {
                var found = texts.Find(new BesideQuery(TextFields.Purpose, left, right, slop)).Select(hit => hit.Document).Order();

                Assert.Equal(Enumerable.Range(0, texts.Count).Where(document => IsBeside(texts.WordsOf(document), left, right, slop)), found);
            },
            times: 60);
    }

    [Fact]
    public void The_nearer_the_better_and_the_more_often_the_better()
    {
        using var texts = new RandomTexts("abba x beta", "abba beta x", "abba beta abba beta");

        var hits = texts.Find(new BesideQuery(TextFields.Purpose, ["abba"], ["beta"], 2)).OrderByDescending(hit => hit.Score);

        Assert.Equal([2, 1, 0], hits.Select(hit => hit.Document));
    }

    private static bool IsBeside(string[] words, string[] left, string[] right, int slop)
    {
        foreach (var place in Enumerable.Range(0, words.Length).Where(place => right.Contains(words[place])))
        {
            // Of two left words equally near the later one counts, unless that is the right word itself.
            var nearest = Enumerable.Range(0, words.Length).Where(other => left.Contains(words[other]))
                .OrderBy(other => Math.Abs(place - 1 - other)).ThenByDescending(other => other).Take(1).ToList();
            if (nearest is [var near] && near != place && Math.Abs(place - 1 - near) <= slop)
            {
                return true;
            }
        }

        return false;
    }
}
