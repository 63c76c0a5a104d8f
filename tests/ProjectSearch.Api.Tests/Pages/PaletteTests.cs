using System.Globalization;
using System.Text.RegularExpressions;

namespace ProjectSearch.Api.Tests.Pages;

/// <summary>Computes the contrasts of the style sheet's colours, in light and dark, after WCAG 2.2.</summary>
public sealed partial class PaletteTests
{
    private const double Text = 4.5;
    private const double Graphic = 3;

    private static readonly Dictionary<string, string>[] _palettes = Read();

    [Theory]
    [InlineData("text", "ground", Text)]
    [InlineData("text", "panel", Text)]
    [InlineData("text", "soft", Text)]
    [InlineData("quiet", "ground", Text)]
    [InlineData("quiet", "panel", Text)]
    [InlineData("quiet", "soft", Text)]
    [InlineData("accent", "ground", Text)]
    [InlineData("accent", "panel", Text)]
    [InlineData("accent", "soft", Text)]
    [InlineData("on-accent", "accent", Text)]
    [InlineData("ground", "text", Text)]
    [InlineData("on-mark", "mark", Text)]
    [InlineData("warn", "ground", Text)]
    [InlineData("warn", "panel", Text)]
    [InlineData("edge", "ground", Graphic)]
    [InlineData("edge", "panel", Graphic)]
    [InlineData("focus", "ground", Graphic)]
    [InlineData("focus", "panel", Graphic)]
    [InlineData("bar", "ground", Graphic)]
    [InlineData("bar", "bar-rest", Graphic)]
    public void Colours_that_meet_differ_enough(string colour, string ground, double least) => Assert.All(
        _palettes,
        palette => Assert.True(Contrast(palette[colour], palette[ground]) >= least, $"{colour} on {ground}: {Contrast(palette[colour], palette[ground]):F2}"));

    private static Dictionary<string, string>[] Read()
    {
        var css = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "wwwroot", "site.css"));
        var dark = css.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal);
        return [Colours(css[..dark]), Colours(css[dark..css.IndexOf("*, ::before", StringComparison.Ordinal)])];
    }

    private static Dictionary<string, string> Colours(string css) =>
        ColourPattern().Matches(css).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex) =>
        (0.2126 * Channel(hex[..2])) + (0.7152 * Channel(hex[2..4])) + (0.0722 * Channel(hex[4..]));

    private static double Channel(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{6});")]
    private static partial Regex ColourPattern();
}
