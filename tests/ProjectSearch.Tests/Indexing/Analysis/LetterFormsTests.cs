using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Tests.Indexing.Analysis;

public sealed class LetterFormsTests
{
    [Theory]
    [InlineData("Besöksnäring", "besöksnäring")]
    [InlineData("ÅÄÖ", "åäö")]
    [InlineData("a\u030Ar o\u0308 a\u0308", "år ö ä")]
    [InlineData("idé", "ide")]
    [InlineData("ide\u0301", "ide")]
    [InlineData("Müller", "myller")]
    [InlineData("Østfold", "östfold")]
    [InlineData("e\u2011handel", "e-handel")]
    [InlineData("kompe\u00ADtens", "kompetens")]
    [InlineData("\uFB01nansiering", "finansiering")]
    public void Spellings_of_one_word_become_one(string written, string expected) =>
        Assert.Equal(expected, LetterForms.Normalize(written));

    [Fact]
    public void Folding_drops_the_ring_and_the_dots() =>
        Assert.Equal("aaobe", LetterForms.Fold("åäöbe"));
}
