using CsCheck;
using ProjectSearch.Exporting;

namespace ProjectSearch.Tests.Exporting;

public sealed class SpreadsheetTextTests
{
    [Theory]
    [InlineData("=SUM(A1)", "'=SUM(A1)")]
    [InlineData("+46 33", "'+46 33")]
    [InlineData("- a list item", "'- a list item")]
    [InlineData("@home", "'@home")]
    [InlineData("'=1", "''=1")]
    [InlineData("'n Sync", "'n Sync")]
    [InlineData("Hemester", "Hemester")]
    [InlineData("", "")]
    public void A_text_that_a_spreadsheet_would_run_is_guarded(string text, string cell) => Assert.Equal(cell, SpreadsheetText.Harmless(text));

    [Fact]
    public void Guarding_can_be_undone_for_every_text() =>
        Gen.Char["'=+-@\t\ra 1"].Array[0, 6].Select(characters => new string(characters))
            .Try(text => Assert.Equal(text, SpreadsheetText.Original(SpreadsheetText.Harmless(text))));
}
