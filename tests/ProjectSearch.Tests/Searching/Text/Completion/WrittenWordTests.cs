using ProjectSearch.Searching.Text.Completion;

namespace ProjectSearch.Tests.Searching.Text.Completion;

public sealed class WrittenWordTests
{
    [Theory]
    [InlineData("Projektet leds av Innovatum.", "Innovatum")]
    [InlineData("eDit och FoU. FoU: Syftet är VG2020", "eDit", "FoU", "VG2020")]
    [InlineData("- Stärka R&D i e-Handel", "R&D", "e-Handel")]
    [InlineData("utan stora bokstäver")]
    [InlineData("")]
    public void Words_with_capitals_of_their_own_are_kept_as_written(string text, params string[] written) =>
        Assert.Equal(written, WrittenWord.Of(text).Select(word => word.Written));

    [Fact]
    public void A_text_without_spaces_is_gone_through_once() =>
        Assert.Equal(26, WrittenWord.Of("i " + string.Concat(Enumerable.Range(0, 100_000).Select(index => $"x{(char)('A' + (index % 26))}/"))).Count());

    [Fact]
    public void A_term_is_read_as_it_was_written()
    {
        var word = Assert.Single(WrittenWord.Of("inom FoU"));

        Assert.Equal(word, WrittenWord.Read(word.Term));
        Assert.Equal("fou", word.Normal);
    }
}
