using System.Text.RegularExpressions;
using ProjectSearch.Api.Tests.Wire;
using ProjectSearch.Indexing;

namespace ProjectSearch.Api.Tests.Pages.Failures;

public sealed class FailurePageTests(ShippedIndex shipped, SampleIndex sample)
{
    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/projects/nothing-by-this-name")]
    [InlineData("/organisations/nothing-by-this-name")]
    [InlineData("/sources/0000")]
    public async Task Where_there_is_nothing_a_page_says_so(string path) =>
        await SaysAsync(shipped.Site, path, 404, "Sidan finns inte", "Page not found");

    [Theory]
    [InlineData("/?q=kompetens&after=nothing")]
    [InlineData("/?q=kompetens&before=nothing")]
    [InlineData("/organisations/fyrbodals-kommunalforbund?after=nothing")]
    public async Task A_place_that_is_none_is_refused(string path) =>
        await SaysAsync(shipped.Site, path, 400, "Platsen finns inte i listan", "No such place in the list");

    [Fact]
    public async Task A_search_of_more_text_or_filters_than_are_read_is_refused()
    {
        await SaysAsync(shipped.Site, "/?q=" + new string('x', 10_001), 400, "Sökningen är för stor", "The search is too large");

        var choices = string.Join('&', Enumerable.Range(0, 2_000).Select(number => $"owner={number}"));
        await SaysAsync(shipped.Site, "/overview?" + choices, 400, "Sökningen är för stor", "The search is too large");
    }

    [Fact]
    public async Task A_refused_place_leads_back_to_the_first_page_of_the_same_question()
    {
        var page = await shipped.Site.GetAsync("/?q=kompetens&after=x&lang=en");

        Assert.Contains("href=\"/?q=kompetens&amp;lang=en\"", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_in_an_earlier_state_of_the_data_is_told_apart()
    {
        var answer = await sample.Server.QueryAsync("""{ projects(search: "kompetens", first: 1) { pageInfo { endCursor } } }""");
        var cursor = answer.Data.GetProperty("projects").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;

        await SaysAsync(shipped.Site, $"/?q=kompetens&after={Uri.EscapeDataString(cursor)}", 410, "Uppgifterna har ändrats", "The data has changed");
    }

    [Fact]
    public async Task Without_an_index_a_page_says_that_it_will_be_ready()
    {
        using var empty = new ProjectIndex(new IndexOptions { Directory = Path.Combine(Path.GetTempPath(), $"none-{Guid.NewGuid():N}") });
        await using var site = await PageSite.StartAsync(empty);

        await SaysAsync(site, "/", 503, "Strax klart", "Ready in a moment");

        Assert.Equal("5", (await site.GetAsync("/")).Headers["Retry-After"]);
    }

    [Fact]
    public async Task A_fault_of_the_server_is_told_with_the_number_in_its_log_and_nothing_else()
    {
        var broken = new ProjectIndex(new IndexOptions { Directory = Path.Combine(Path.GetTempPath(), $"none-{Guid.NewGuid():N}") });
        await using var site = await PageSite.StartAsync(broken);
        broken.Dispose();

        await SaysAsync(site, "/overview", 500, "Något gick fel", "Something went wrong");

        var page = (await site.GetAsync("/overview")).Body;
        Assert.Matches(new Regex("<p class=\"note\"[^>]*>[0-9a-f]{32}</p>"), page);
        Assert.DoesNotContain("Disposed", page, StringComparison.Ordinal);
    }

    private static async Task SaysAsync(PageSite site, string path, int status, string swedish, string english)
    {
        var page = await site.GetAsync(path);
        var translated = await site.GetAsync(path, ("Accept-Language", "en"));

        Assert.Equal([status, status], [page.Status, translated.Status]);
        Assert.Contains($"<h1>{swedish}</h1>", page.Body, StringComparison.Ordinal);
        Assert.Contains($"<h1>{english}</h1>", translated.Body, StringComparison.Ordinal);
        Assert.Equal("no-store", page.Headers["Cache-Control"]);
        Assert.Matches("<a class=\"button\" href=\"/", page.Body);
    }
}
