using ProjectSearch.Searching.Text;
using ProjectSearch.Searching.Text.Expansion;
using ProjectSearch.Tests.Relevance;

namespace ProjectSearch.Tests.Searching.Text.Expansion;

public sealed class SpellingGuesserTests
{
    private static readonly IndexVocabulary Vocabulary = IndexVocabulary.Of(
        ShippedTexts.Index([new ProjectTexts("Familjeföretag och besöksnäring, en maritim förening för textil och kvaliteten", null, [], null, null)]).IndexReader);

    private static readonly Thesaurus Terms = OwnThesaurus.Of("turism, foreign");

    [Theory]
    [InlineData("familjeföertag", "familjeföretag")]
    [InlineData("familjeföertagens", "familjeföretagens")]
    [InlineData("maritma", "maritima")]
    [InlineData("besöksnäirng", "besöksnäring")]
    [InlineData("besoksnarring", "besöksnäring")]
    [InlineData("turissm", "turism")]
    public void A_slip_is_seen_in_any_form_and_without_marks(string typed, string meant) => Assert.Equal(meant, NewGuesser().Guess(typed).Words[0]);

    [Theory]
    [InlineData("phoreign", "foreign")]
    [InlineData("tekstil", "textil")]
    [InlineData("kwalitet", "kvalitet")]
    public void A_word_written_as_it_sounds_is_the_word_that_sounds_so(string typed, string meant) => Assert.Equal(meant, NewGuesser().Guess(typed).Words[0]);

    [Theory]
    [InlineData("skog")]
    [InlineData("elefanten")]
    [InlineData("platens")]
    [InlineData("turism2020")]
    public void What_is_a_word_or_near_none_is_left(string typed) => Assert.Same(SpellingGuess.None, NewGuesser().Guess(typed));

    [Theory]
    [InlineData("familjeföertag", 1)]
    [InlineData("fmailjeföertag", 2)]
    public void It_counts_the_slips(string typed, int slips) => Assert.Equal(slips, NewGuesser().Guess(typed).Slips);

    [Fact]
    public void Of_a_text_of_many_unknown_words_only_the_first_are_guessed_at()
    {
        var guesser = NewGuesser();

        Assert.Equal("turism", guesser.Guess("turissm").Words[0]);
        Assert.Same(SpellingGuess.None, guesser.Guess("qwxzqwxzqwxzqwxzqwxz"));
        Assert.Same(SpellingGuess.None, guesser.Guess("turissm"));
        Assert.Same(SpellingGuess.None, guesser.Guess("foreiggn"));
        Assert.Same(SpellingGuess.None, guesser.Guess("phoreign"));
    }

    private static SpellingGuesser NewGuesser() => new(Vocabulary, Terms);
}
