using ProjectSearch.Importing.Appendix;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class TableLinesTests
{
    [Theory]
    [InlineData("Region 10\nÖvergripande 529 000 153 410\n2021\nKunskapslyft", 2)]
    [InlineData("Region 10\nÖvergripande\n529 000\n153 410\n2021\nKunskapslyft", 4)]
    [InlineData("Not Quite\n529 000 153 410\n2021\nKunskapslyft", 1)]
    [InlineData("Region 10\n529 000 153 410\n2021\nKunskapslyft", 2)]
    [InlineData("Region\n16\n529 000\n153 410\n2021\nKunskapslyft", 3)]
    [InlineData("Region\nÖvergripande\n529 000\n153 410\n2021\nKunskapslyft", 3)]
    public void A_year_below_a_rows_numbers_is_the_start_of_the_next_title(string text, int lines)
    {
        var row = TableLines.Of(TextLines.Of(text)).Single(line => line.IsAnchor);

        Assert.Equal("153 410", string.Join(' ', row.Groups.TakeLast(2).Select(group => group.Text)));
        Assert.Equal(lines, row.Used);
    }
}
