using System.Text.RegularExpressions;

namespace ProjectSearch.Api.Tests.Pages;

public sealed partial class PagesTests(ShippedIndex shipped)
{
    private const string Project = "/projects/2020-fyrbodal-strategisk-kompetensforsorjning";
    private const string Source = "/sources/2020-bilaga-3-sammanfattande-beskrivning-2020-ars-beviljade-delregionala-insatser";

    private static readonly (string Name, string Value) _english = ("Accept-Language", "en-GB, sv;q=0.5");

    public static TheoryData<string> All =>
    [
        "/", "/?q=kompetens", "/?q=finnsinte", "/overview", "/overview?q=kompetens&subregion=fyrbodal", Project,
        "/organisations/fyrbodals-kommunalforbund", "/sources", Source, "/about", "/graphql", "/nowhere", "/?after=nothing",
    ];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_page_loads_nothing_from_elsewhere_and_has_no_script_or_style_within(string path)
    {
        var page = await shipped.Site.GetAsync(path);

        Assert.All(SourcePattern().Matches(page.Body), match => Assert.Matches("^(#|/(?!/))", match.Groups[1].Value));
        Assert.DoesNotMatch("<style|style=\"|\\son[a-z]+=\"", page.Body);
        Assert.DoesNotMatch("<script(?![^>]* src=)", page.Body);
        Assert.Contains("default-src 'none'; script-src 'self';", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.False(page.Headers.ContainsKey("Set-Cookie"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_page_follows_the_browsers_language_unless_the_link_names_one(string path)
    {
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';

        var swedish = await shipped.Site.GetAsync(path);
        var english = await shipped.Site.GetAsync(path, _english);
        var chosen = await shipped.Site.GetAsync($"{path}{separator}lang=sv", _english);

        Assert.Contains("<html lang=\"sv\">", swedish.Body, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", english.Body, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"sv\">", chosen.Body, StringComparison.Ordinal);
        Assert.Equal("Accept-Language", english.Headers["Vary"]);
        Assert.Equal("en", english.Headers["Content-Language"]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_chosen_language_is_kept_in_every_link_of_the_site(string path)
    {
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';

        var page = await shipped.Site.GetAsync($"{path}{separator}lang=en");

        var links = LinkPattern().Matches(page.Body).Select(match => match.Groups[1].Value)
            .Where(href => !href.StartsWith("/export/", StringComparison.Ordinal)
                && href is not ("/graphql/schema" or "/dataset.jsonld" or Project or Source));
        Assert.All(links, href => Assert.Contains("lang=", href, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_page_has_one_main_heading_and_leaves_out_no_level(string path)
    {
        var page = await shipped.Site.GetAsync(path);

        var levels = HeadingPattern().Matches(page.Body).Select(match => match.Groups[1].Value[0] - '0').ToArray();
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public async Task An_unchanged_page_is_answered_without_a_body()
    {
        var first = await shipped.Site.GetAsync(Project);
        var second = await shipped.Site.GetAsync(Project, ("If-None-Match", first.Headers["ETag"]));

        Assert.Equal(304, second.Status);
        Assert.Empty(second.Body);
    }

    [Fact]
    public async Task Assets_with_their_version_are_kept_for_good_and_others_asked_for_again()
    {
        var page = await shipped.Site.GetAsync("/");
        var href = Regex.Match(page.Body, "href=\"(/assets/site.css[^\"]*)\"").Groups[1].Value;

        var versioned = await shipped.Site.GetAsync(href);
        var plain = await shipped.Site.GetAsync("/assets/site.css");
        var outside = await shipped.Site.GetAsync("/assets/%2e%2e/appsettings.json");

        Assert.Equal("text/css; charset=utf-8", versioned.ContentType);
        Assert.Contains("immutable", versioned.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Equal("no-cache", plain.Headers["Cache-Control"]);
        Assert.Equal(404, outside.Status);
    }

    [GeneratedRegex("(?:src|<link[^>]* href)=\"([^\"]*)\"")]
    private static partial Regex SourcePattern();

    [GeneratedRegex("<a[^>]* href=\"(/[^\"]*)\"")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("<h([1-6])")]
    private static partial Regex HeadingPattern();
}
