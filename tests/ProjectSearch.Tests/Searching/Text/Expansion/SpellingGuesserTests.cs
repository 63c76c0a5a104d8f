using ProjectSearch.Searching.Text;
using ProjectSearch.Searching.Text.Expansion;
using ProjectSearch.Tests.Relevance;

namespace ProjectSearch.Tests.Searching.Text.Expansion;

public sealed class SpellingGuesserTests
{
    private static readonly SpellingGuesser Guesser = new(
        IndexVocabulary.Of(ShippedTexts.Index([new ProjectTexts("Familjeföretag och besöksnäring, en maritim förening", null, [], null, null)]).IndexReader),
        new Thesaurus([("turism, foreign", false)]));

    [Theory]
    [InlineData("familjeföertag", "familjeföretag")]
    [InlineData("familjeföertagens", "familjeföretagens")]
    [InlineData("maritma", "maritima")]
    [InlineData("besöksnäirng", "besöksnäring")]
    [InlineData("besoksnarring", "besöksnäring")]
    [InlineData("turissm", "turism")]
    public void A_slip_is_seen_in_any_form_and_without_marks(string typed, string meant) => Assert.Equal(meant, Guesser.Guess(typed).Words[0]);

    [Fact]
    public void A_word_that_is_nearer_as_typed_comes_before_one_that_lacks_its_marks() =>
        Assert.Equal(["foreign", "förening"], Guesser.Guess("foreing").Words);

    [Theory]
    [InlineData("skog")]
    [InlineData("elefanten")]
    [InlineData("platens")]
    [InlineData("turism2020")]
    public void What_is_a_word_or_near_none_is_left(string typed) => Assert.Same(SpellingGuess.None, Guesser.Guess(typed));

    [Theory]
    [InlineData("familjeföertag", 1)]
    [InlineData("fmailjeföertag", 2)]
    public void It_counts_the_slips(string typed, int slips) => Assert.Equal(slips, Guesser.Guess(typed).Slips);
}
