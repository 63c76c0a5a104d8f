using Microsoft.Playwright;

namespace ProjectSearch.Browser.Tests;

public sealed class PageQualityTests(Site site)
{
    private const string Editor = "/graphql";

    public static TheoryData<string> Pages =>
    [
        "/", "/?q=kompetensförsörjning&subregion=fyrbodal&subregion=skaraborg&values=all", "/?q=finnsinte&match=strict", "/?q=kompetensförsörning",
        "/?q=\"hållbar år:snart", "/overview", "/overview?q=utveckling&theme=en-region-for-alla",
        "/projects/2020-fyrbodal-strategisk-kompetensforsorjning", "/projects/2020-borasregionen-drivhuset-framsteg",
        "/organisations/fyrbodals-kommunalforbund", "/sources",
        "/sources/2020-bilaga-3-sammanfattande-beskrivning-2020-ars-beviljade-delregionala-insatser", "/about", Editor,
        "/nowhere", "/projects/nowhere", "/?after=nowhere",
    ];

    // What the editor does within its frame is its own.
    public static TheoryData<string> OwnPages => [.. Pages.Select(row => row.Data).Where(path => path != Editor)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_either_language_or_colour_scheme(string path)
    {
        Chromium.Require();
        var axe = Axe.Source();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            foreach (var locale in (string[])["sv-SE", "en-GB"])
            {
                await using var visit = await Visit.StartAsync(site, new() { ColorScheme = scheme, Locale = locale });
                await OpenAsync(visit, path);
                await UnfoldAsync(visit);
                Assert.Empty(await Axe.FindAsync(visit.Page, axe));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_a_small_phone(string path)
    {
        await using var visit = await Visit.StartAsync(site, new() { ViewportSize = new() { Width = 360, Height = 740 } });

        await OpenAsync(visit, path);
        await UnfoldAsync(visit);

        Assert.Equal(360, await visit.Page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, innerWidth)"));
    }

    [Theory]
    [MemberData(nameof(OwnPages))]
    public async Task Nothing_moves_while_a_page_loads(string path)
    {
        await using var visit = await Visit.StartAsync(site);

        await OpenAsync(visit, path);

        var moves = await LayoutShifts.FindAsync(visit.Page);
        Assert.True(moves is [], string.Join(Environment.NewLine, moves));
    }

    // The window is tall, so that what lies far down counts too.
    [Theory]
    [MemberData(nameof(OwnPages))]
    public async Task Nothing_moves_while_a_page_comes_in_pieces(string path)
    {
        await using var visit = await Visit.StartAsync(site, new() { ViewportSize = new() { Width = 1280, Height = 3000 } });
        await visit.Page.GotoAsync("/about");
        await visit.SlowDownAsync();

        await OpenAsync(visit, path);

        var moves = await LayoutShifts.FindAsync(visit.Page);
        Assert.True(moves is [], string.Join(Environment.NewLine, moves));
    }

    [Fact]
    public async Task The_button_for_readers_without_JavaScript_is_not_drawn_before_the_script_comes()
    {
        await using var visit = await Visit.StartAsync(site);
        var drawn = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/site*.js*", async route =>
        {
            await drawn.Task;
            await route.ContinueAsync();
        });

        await visit.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit });
        await visit.Page.WaitForSelectorAsync("footer.site", new() { State = WaitForSelectorState.Attached });
        var shown = await visit.Page.Locator(".apply").IsVisibleAsync();
        var running = await visit.Page.Locator("[role=combobox]").CountAsync();
        drawn.SetResult();
        await visit.ArriveAsync("/");

        Assert.Equal((false, 0), (shown, running));
    }

    // The browser notes in its console that a page is refused.
    private static async Task OpenAsync(Visit visit, string path)
    {
        if (path.EndsWith("nowhere", StringComparison.Ordinal))
        {
            visit.ExpectStatus(path.Contains("after=", StringComparison.Ordinal) ? 400 : 404);
        }

        await visit.Page.GotoAsync(path);
        if (await visit.Page.Locator("#graphiql").CountAsync() > 0)
        {
            await visit.Page.WaitForSelectorAsync(".graphiql-execute-button");
        }
    }

    // What can be unfolded has to be as good as the rest.
    private static async Task UnfoldAsync(Visit visit) =>
        await visit.Page.EvaluateAsync("document.querySelectorAll('main > details, footer details').forEach(details => details.open = true)");
}
