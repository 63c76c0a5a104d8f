using ProjectSearch.Importing.Appendix;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class AmountReadingsTests
{
    [Theory]
    [InlineData("X 1 800 000 400 000", "1: 800000/400000", "-: 1800000/400000")]
    [InlineData("X 25 23 629 489 750 000", "25: 23629489/750000")]
    [InlineData("X Övergripande  54 000 44 000", "Övergripande: 54000/44000")]
    [InlineData("X 1 600.000 kr 60.000 kr", "1: 600000/60000")]
    public void Digits_are_read_in_every_plausible_way(string line, params string[] expected)
    {
        var readings = AmountReadings.OfRow(NumericTail.Of(line).Groups, [])
            .Where(reading => reading is { IsPlausible: true, IsOrderly: true, Violations: 0, TextGroups: 0 })
            .Select(reading => $"{reading.Question ?? "-"}: {reading.TotalCost}/{reading.RunFunding}");

        Assert.Equal(expected, readings);
    }

    [Theory]
    [InlineData("X 1 1 600 000 800", "000", "1: 1600000/800000")]
    [InlineData("X 1 1 600 800", "000 000", "1: 1600000/800000")]
    [InlineData("X 25 23 629 489 750", "000", "25: 23629489/750000")]
    public void The_ends_of_wrapped_amounts_go_on_with_their_amounts(string line, string below, string expected)
    {
        var reading = AmountReadings.OfRow(NumericTail.Of(line).Groups, NumericTail.Of(below).Groups)
            .Where(reading => reading is { IsPlausible: true, IsOrderly: true, Violations: 0, TextGroups: 0, Question: not null })
            .MinBy(reading => reading.TotalCost)!;

        Assert.Equal(expected, $"{reading.Question}: {reading.TotalCost}/{reading.RunFunding}");
    }
}
