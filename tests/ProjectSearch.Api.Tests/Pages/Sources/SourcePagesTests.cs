using System.Text.RegularExpressions;

namespace ProjectSearch.Api.Tests.Pages.Sources;

public sealed class SourcePagesTests(ShippedIndex shipped)
{
    [Fact]
    public async Task A_source_shows_its_control_totals_printed_and_computed()
    {
        var list = await shipped.Site.GetAsync("/sources");
        var href = Regex.Match(list.Body, "href=\"(/sources/2020-bilaga-3[^\"]*)\"").Groups[1].Value;

        var page = await shipped.Site.GetAsync(href);

        Assert.Equal(13, Regex.Count(page.Body, "<td class=\"agrees\">Stämmer</td>"));
        Assert.Contains("26&#xA0;881&#xA0;390&#xA0;kr", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_is_found_by_its_year_and_name_and_by_the_hash_of_its_file()
    {
        var page = await shipped.Site.GetAsync("/sources/2020-bilaga-3-sammanfattande-beskrivning-2020-ars-beviljade-delregionala-insatser");
        var hash = Regex.Match(page.Body, "<code>([0-9a-f]{64})</code>").Groups[1].Value;

        var same = await shipped.Site.GetAsync($"/sources/{hash}");

        Assert.Equal(200, same.Status);
        Assert.Contains($"<code>{hash}</code>", same.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_a_source_stays_when_a_corrected_file_is_imported_and_that_of_the_file_does_not()
    {
        await using var corrected = await SourceSite.StartAsync(("Lista", 2020, 'b'));

        Assert.Equal(200, (await corrected.Site.GetAsync("/sources/2020-lista")).Status);
        Assert.Equal(404, (await corrected.Site.GetAsync($"/sources/{new string('a', 64)}")).Status);
    }

    [Fact]
    public async Task A_file_with_several_years_leads_to_the_source_of_each_year()
    {
        await using var list = await SourceSite.StartAsync(("Lista", 2019, 'a'), ("Lista", 2020, 'a'), ("Annan", 2020, 'b'));

        var page = (await list.Site.GetAsync($"/sources/{new string('a', 64)}")).Body;

        Assert.Equal(["/sources/2019-lista", "/sources/2020-lista"], Rows(page));
    }

    [Fact]
    public async Task Sources_that_share_year_and_name_are_told_apart_by_their_files()
    {
        await using var twins = await SourceSite.StartAsync(("Lista", 2020, 'a'), ("Lista", 2020, 'b'));

        var page = (await twins.Site.GetAsync("/sources/2020-lista")).Body;

        Assert.Equal([$"/sources/{new string('a', 64)}", $"/sources/{new string('b', 64)}"], Rows(page));
    }

    private static IEnumerable<string> Rows(string page) =>
        Regex.Matches(page, "<th scope=\"row\"><a href=\"(/sources/[^\"]+)\"").Select(match => match.Groups[1].Value);
}
