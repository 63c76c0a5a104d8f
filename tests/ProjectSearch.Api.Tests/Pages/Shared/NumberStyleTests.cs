using CsCheck;
using ProjectSearch.Api.Pages.Shared.Languages;
using ProjectSearch.Tests;

namespace ProjectSearch.Api.Tests.Pages.Shared;

public sealed class NumberStyleTests
{
    private static readonly NumberStyle _swedish = Language.Swedish.Numbers;
    private static readonly NumberStyle _english = Language.English.Numbers;

    [Theory]
    [InlineData(0, "0 kr", "SEK 0")]
    [InlineData(999, "999 kr", "SEK 999")]
    [InlineData(1_000, "1 000 kr", "SEK 1,000")]
    [InlineData(1_500_000, "1 500 000 kr", "SEK 1,500,000")]
    [InlineData(-12_345, "−12 345 kr", "SEK −12,345")]
    public void Amounts_are_written_as_each_language_writes_them_without_breaking(long amount, string swedish, string english)
    {
        Assert.Equal(swedish.Replace(' ', '\u00A0'), _swedish.Amount(amount));
        Assert.Equal(english.Replace(' ', '\u00A0'), _english.Amount(amount));
    }

    [Fact]
    public void An_unknown_figure_is_a_dash()
    {
        Assert.Equal("–", _swedish.Amount(null));
        Assert.Equal("–", _english.Share(null));
    }

    [Theory]
    [InlineData(0.375, "37,5 %", "37.5%")]
    [InlineData(1, "100,0 %", "100.0%")]
    [InlineData(0.0004, "0,0 %", "0.0%")]
    [InlineData(-0.05, "−5,0 %", "−5.0%")]
    [InlineData(12.3456, "1 234,6 %", "1,234.6%")]
    public void Shares_have_one_decimal(double share, string swedish, string english)
    {
        Assert.Equal(swedish.Replace(' ', '\u00A0'), _swedish.Share(share));
        Assert.Equal(english.Replace(' ', '\u00A0'), _english.Share(share));
    }

    [Fact]
    public void A_whole_number_is_its_digits_in_groups_of_three() => Gen.Long.Try(number =>
    {
        var groups = _english.Whole(number).TrimStart('−').Split(',');
        Assert.All(groups.Skip(1), group => Assert.Equal(3, group.Length));
        Assert.InRange(groups[0].Length, 1, 3);
        Assert.Equal(number.ToString(System.Globalization.CultureInfo.InvariantCulture).TrimStart('-'), string.Concat(groups));
    });
}
