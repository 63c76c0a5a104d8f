using ProjectSearch.Importing.Appendix;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class StatedCountTests
{
    [Theory]
    [InlineData("har Boråsregionen beviljat 21 projekt. Nedan", 21)]
    [InlineData("har BRG beviljat fem insatser. Nedan", 5)]
    [InlineData("har beviljat totalt tjugoett nya projekt", 21)]
    [InlineData("har beviljat en insats", 1)]
    [InlineData("har prioriterat nio av frågorna", null)]
    [InlineData("har beviljat några projekt", null)]
    public void The_number_of_projects_is_read_from_digits_and_words(string introduction, int? count) =>
        Assert.Equal(count, StatedCount.In(introduction)?.Count);
}
