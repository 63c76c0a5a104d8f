using ProjectSearch.Importing.Appendix;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class TableRowTests
{
    [Theory]
    [InlineData("Kunskapslyft Science Park 7\n2021 11 524 000 403 480", "kunskapslyft science park 7 2021")]
    [InlineData("Kunskapslyft Science Park\n11 524 000 403 480", "kunskapslyft science park")]
    [InlineData("Kunskapslyft Science Park 7\n524 000 403 480", "kunskapslyft science park")]
    public void Numbers_that_can_be_nothing_else_are_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', new TableRow(TableLines.Of(TextLines.Of(text))).GetWordsAndNumbers()));
}
