using System.Text.RegularExpressions;

namespace ProjectSearch.Api.Tests.Pages.Sources;

public sealed class SourcePagesTests(ShippedIndex shipped)
{
    [Fact]
    public async Task A_source_shows_its_control_totals_printed_and_computed()
    {
        var list = await shipped.Site.GetAsync("/sources");
        var href = Regex.Match(list.Body, "href=\"(/sources/[0-9a-f]{64})\"").Groups[1].Value;

        var page = await shipped.Site.GetAsync(href);

        Assert.Equal(13, Regex.Count(page.Body, "<td class=\"agrees\">Stämmer</td>"));
        Assert.Contains("26&#xA0;881&#xA0;390&#xA0;kr", page.Body, StringComparison.Ordinal);
    }
}
