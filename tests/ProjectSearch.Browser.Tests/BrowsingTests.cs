namespace ProjectSearch.Browser.Tests;

public sealed class BrowsingTests(Site site)
{
    [Fact]
    public async Task A_reader_goes_from_a_hit_to_the_project_its_owner_and_its_source()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/?q=kompetensförsörjning");
        var title = (await visit.TextsAsync(".hit h3"))[0];

        await visit.Page.ClickAsync(".hit h3 a >> nth=0");
        await visit.ArriveAsync("/projects/");
        Assert.Equal(title, await visit.TextAsync("h1"));

        await visit.Page.ClickAsync("#source a");
        await visit.ArriveAsync("/sources/2020-bilaga-3");
        Assert.Contains("Bilaga 3", await visit.TextAsync("h1"), StringComparison.Ordinal);
        Assert.Equal(13, await visit.Page.Locator("td.agrees").CountAsync());

        await visit.Page.GoBackAsync();
        await visit.ArriveAsync("/projects/");
        var owner = (await visit.TextsAsync(".side dd a"))[0];
        await visit.Page.ClickAsync(".side dd a >> nth=0");
        await visit.ArriveAsync("/organisations/");
        Assert.Equal(owner, await visit.TextAsync("h1"));
        Assert.Contains(title, await visit.TextsAsync(".hit h3"));
    }

    [Fact]
    public async Task The_language_is_switched_and_stays_switched()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/?q=kompetensförsörjning&subregion=fyrbodal");
        var hits = await visit.TextsAsync(".hit h3");

        await visit.Page.ClickAsync("a.language");
        await visit.ArriveAsync("lang=en");
        Assert.Equal("en", await visit.Page.GetAttributeAsync("html", "lang"));
        Assert.Equal(hits, await visit.TextsAsync(".hit h3"));
        Assert.StartsWith("SEK ", (await visit.TextsAsync(".sums dd"))[0], StringComparison.Ordinal);

        await visit.Page.ClickAsync(".hit h3 a >> nth=0");
        await visit.ArriveAsync("/projects/");
        Assert.Equal("en", await visit.Page.GetAttributeAsync("html", "lang"));
        Assert.Equal("sv", await visit.Page.GetAttributeAsync("h1", "lang"));
    }

    [Fact]
    public async Task An_English_browser_is_answered_in_English()
    {
        await using var visit = await Visit.StartAsync(site, new() { Locale = "en-GB" });

        await visit.Page.GotoAsync("/");

        Assert.Equal("Search publicly funded projects", await visit.TextAsync("h1"));
    }
}
