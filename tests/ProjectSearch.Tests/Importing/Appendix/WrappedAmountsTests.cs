using ProjectSearch.Importing.Appendix;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class WrappedAmountsTests
{
    [Fact]
    public void The_ends_below_go_back_into_their_cells_and_words_stay()
    {
        SourceLine[] lines = [Row("Hållbar", "Region 10", "16", "2 525", "1 262"), Row("turism", "", "", "354", "677 kr")];

        WrappedAmounts.JoinCells(lines);

        Assert.Equal(["Hållbar", "Region 10", "16", "2 525 354", "1 262 677 kr"], lines[0].Cells!);
        Assert.Equal(["turism", "", "", "", ""], lines[1].Cells!);
    }

    [Theory]
    [InlineData("2", "354", "677")]
    [InlineData("", "600 000", "300 000")]
    [InlineData("", "25 000", "500")]
    public void A_row_of_its_own_is_left_alone(string question, string totalCost, string runFunding)
    {
        SourceLine[] lines = [Row("Hållbar turism", "Region 10", "16", "2 525", "1 262"), Row("Kultur", "Region 10", question, totalCost, runFunding)];

        WrappedAmounts.JoinCells(lines);

        Assert.Equal("2 525", lines[0].Cells![(int)TableColumn.TotalCost]);
        Assert.Equal(totalCost, lines[1].Cells![(int)TableColumn.TotalCost]);
    }

    private static SourceLine Row(params string[] cells) => new() { Number = 1, Text = string.Join("   ", cells), Cells = cells };
}
