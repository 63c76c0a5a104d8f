using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Tests.Searching.Text.Expansion;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("turism", "turism", 0)]
    [InlineData("turism", "turissm", 1)]
    [InlineData("turism", "turim", 1)]
    [InlineData("turism", "turysm", 1)]
    [InlineData("turism", "tursim", 1)]
    [InlineData("turism", "trusim", 2)]
    [InlineData("näring", "naring", 1)]
    [InlineData("a", "abcd", int.MaxValue)]
    public void Slips_are_counted(string first, string second, int slips) => Assert.Equal(slips, EditDistance.Of(first, second));
}
