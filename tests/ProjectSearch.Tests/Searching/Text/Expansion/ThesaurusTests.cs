using ProjectSearch.Indexing.Analysis.Lexicon;
using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Tests.Searching.Text.Expansion;

public sealed class ThesaurusTests
{
    [Fact]
    public void Near_equals_hold_both_ways()
    {
        var thesaurus = OwnThesaurus.Of("turism, besöksnäring");

        Assert.Equal("besöksnäring Near", Describe(thesaurus, "turism"));
        Assert.Equal("turism Near", Describe(thesaurus, "besöksnäringen"));
    }

    [Theory]
    [InlineData("cirkulär > återbruk", "återbruk Narrower")]
    [InlineData("cirkulär ~ återbruk", "återbruk Topic")]
    public void One_way_groups_hold_one_way(string group, string related)
    {
        var thesaurus = OwnThesaurus.Of(group);

        Assert.Equal(related, Describe(thesaurus, "cirkulära"));
        Assert.Equal("", Describe(thesaurus, "återbruk"));
    }

    [Fact]
    public void A_term_of_several_words_is_found_in_any_inflection() =>
        Assert.Equal("SMF Near", Describe(OwnThesaurus.Of("SMF, små och medelstora företag"), "små", "och", "medelstora", "företagen"), ignoreCase: true);

    [Fact]
    public void Two_words_that_are_one_without_diacritics_are_both_words()
    {
        var thesaurus = OwnThesaurus.Of("mat, måt");

        Assert.True(thesaurus.HasWord("mat"));
        Assert.True(thesaurus.HasWord("måt"));
        Assert.Equal(["mat", "måt"], thesaurus.Words.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("utbildning", "arbetsliv")]
    [InlineData("utbildning", "för", "arbetsliv")]
    public void The_small_words_within_a_term_tell_it_from_no_other(params string[] words) =>
        Assert.Equal("praktik Topic", Describe(OwnThesaurus.Of("utbildning och arbetsliv ~ praktik"), words));

    [Fact]
    public void A_small_word_that_turns_the_meaning_round_does() => Assert.Equal("", Describe(OwnThesaurus.Of("unga utan jobb ~ utanförskap"), "unga", "i", "jobb"));

    [Fact]
    public void The_small_words_at_the_ends_of_a_term_do() => Assert.Equal("", Describe(OwnThesaurus.Of("få jobb ~ praktik"), "jobb"));

    [Fact]
    public void Groups_do_not_chain() => Assert.Equal("b Near", Describe(OwnThesaurus.Of("a, b", "b, c"), "a"));

    [Theory]
    [InlineData("a > b ~ c")]
    [InlineData("a >")]
    [InlineData("> b")]
    public void A_line_that_is_no_group_is_refused_with_its_place(string line)
    {
        var refusal = Assert.Throws<LanguageException>(() => OwnThesaurus.Of("a, b", line)).Message;

        Assert.StartsWith("language/thesaurus/own.txt, line 2: ", refusal, StringComparison.Ordinal);
        Assert.EndsWith(line, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_thesaurus_has_at_least_300_groups() =>
        Assert.InRange(LanguageData.List("thesaurus").SelectMany(LanguageData.ReadLines).Count(), 300, int.MaxValue);

    [Fact]
    public void Every_group_that_ships_can_be_read() => Assert.NotEmpty(Thesaurus.Shared.Words);

    private static string Describe(Thesaurus thesaurus, params string[] words) =>
        string.Join(", ", thesaurus.RelatedTo(words).Select(term => $"{string.Join(' ', term.Words)} {term.Relation}"));
}
