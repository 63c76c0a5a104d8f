using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.Pages.Search;

public sealed partial class SearchPageTests(ShippedIndex shipped)
{
    [Fact]
    public async Task A_search_shows_count_and_sums_as_the_api_gives_them()
    {
        await using var api = await ApiServer.StartAsync(shipped.Index);

        var page = await shipped.Site.GetAsync("/?q=kompetensförsörjning&subregion=fyrbodal&subregion=skaraborg");
        var answer = await api.QueryAsync(
            """
            {
              projects(search: "kompetensförsörjning", refine: [{ dimension: SUBREGION, values: ["fyrbodal", "skaraborg"] }]) {
                totalCount
                aggregates { totalCost { sum } runFunding { sum } }
              }
            }
            """);
        var result = JsonDocument.Parse(answer.Body).RootElement.GetProperty("data").GetProperty("projects");
        var sums = result.GetProperty("aggregates");

        Assert.Equal(200, page.Status);
        Assert.Equal($"{result.GetProperty("totalCount").GetInt32()} projekt", Text(page.Body, "<span id=\"count\" role=\"status\">([^<]+)</span>"));
        Assert.Equal(
            [Amount(sums.GetProperty("totalCost")), Amount(sums.GetProperty("runFunding"))],
            DefinitionPattern().Matches(page.Body).Take(2).Select(match => Plain(match.Groups[1].Value)));
    }

    [Fact]
    public async Task The_page_of_twenty_hits_with_facets_is_below_60_kilobytes()
    {
        var page = await shipped.Site.GetAsync("/?q=utveckling");

        Assert.Equal(20, HitPattern().Count(page.Body));
        Assert.InRange(Encoding.UTF8.GetByteCount(page.Body), 1, 60_000);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition_and_lead_back()
    {
        var first = (await shipped.Site.GetAsync("/?order=title")).Body;
        var second = (await shipped.Site.GetAsync(Link(first, "next"))).Body;
        var third = (await shipped.Site.GetAsync(Link(second, "next"))).Body;
        var back = (await shipped.Site.GetAsync(Link(second, "prev"))).Body;

        var all = new[] { first, second, third }.SelectMany(Hits).ToArray();
        Assert.Equal(59, all.Length);
        Assert.Equal(59, all.Distinct().Count());
        Assert.Equal(Hits(first), Hits(back));
        Assert.DoesNotContain("rel=\"next\"", third, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/?q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E&subregion=%22%3E%3Cscript%3E")]
    [InlineData("/?lang=%22%3E%3Cscript%3E&order=%3Cscript%3E&match=%3Cscript%3E&x=%3Cscript%3E")]
    [InlineData("/?after=%3Cscript%3E")]
    public async Task What_a_link_says_never_becomes_markup(string link)
    {
        var page = await shipped.Site.GetAsync(link);

        Assert.DoesNotContain("<script>", page.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page.Body, StringComparison.OrdinalIgnoreCase);
        Assert.InRange(page.Status, 200, 499);
    }

    [Theory]
    [InlineData("\"hållbar", "Citattecknet \" står ensamt")]
    [InlineData("hållbar)", "En slutparentes")]
    [InlineData("(hållbar", "En parentes är inte avslutad")]
    [InlineData("titel:", "Det står inget efter titel:")]
    [InlineData("år:snart", "Efter år: ska det stå ett tal")]
    public async Task What_was_not_read_as_written_is_said_in_the_pages_language(string search, string swedish)
    {
        var link = "/?q=" + Uri.EscapeDataString(search);
        await using var api = await ApiServer.StartAsync(shipped.Index);
        var answer = await api.QueryAsync("query ($q: String) { projects(search: $q) { searchInfo { warnings } } }", new { q = search });
        var english = answer.Data.GetProperty("projects").GetProperty("searchInfo").GetProperty("warnings")[0].GetString()!;

        var page = Plain((await shipped.Site.GetAsync(link)).Body);

        Assert.Contains("<li>" + swedish, page, StringComparison.Ordinal);
        Assert.DoesNotContain(english, page, StringComparison.Ordinal);
        Assert.Contains($"<li>{english}</li>", Plain((await shipped.Site.GetAsync(link + "&lang=en")).Body), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_warning_has_words_in_both_languages()
    {
        foreach (var code in Enum.GetValues<Searching.SearchWarningCode>())
        {
            var warning = new Searching.SearchWarning(code, "x", "In English.");
            Assert.NotEqual(warning.Message, new Api.Pages.Search.SearchTexts(Api.Pages.Shared.Languages.Language.Swedish).Warning(warning));
            Assert.Equal(warning.Message, new Api.Pages.Search.SearchTexts(Api.Pages.Shared.Languages.Language.English).Warning(warning));
        }
    }

    [Theory]
    [InlineData("/?q=%00")]
    [InlineData("/?q=%ED%A0%80")]
    [InlineData("/?q=%F0%9F%98%80")]
    [InlineData("/?q=((((%22%22%22---***")]
    [InlineData("/?subregion=none&subregion=x&year=abc&question=-1&kind=x&finding=x")]
    [InlineData("/?before=x&after=y")]
    public async Task An_odd_link_is_answered_with_a_page(string link)
    {
        var page = await shipped.Site.GetAsync(link);

        Assert.InRange(page.Status, 200, 499);
        Assert.Contains("</html>", page.Body, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Hits(string page) => HitPattern().Matches(page).Select(match => match.Groups[1].Value);

    private static string Link(string page, string relation) =>
        System.Net.WebUtility.HtmlDecode(Regex.Match(page, $"rel=\"{relation}\" href=\"([^\"]+)\"").Groups[1].Value);

    private static string Amount(JsonElement amount) =>
        Plain(Api.Pages.Shared.Languages.Language.Swedish.Numbers.Amount(amount.GetProperty("sum").GetInt64()));

    private static string Text(string page, string pattern) => Plain(Regex.Match(page, pattern).Groups[1].Value);

    private static string Plain(string html) => System.Net.WebUtility.HtmlDecode(html).Replace('\u00A0', ' ');

    [GeneratedRegex("<dd>([^<]+)</dd>")]
    private static partial Regex DefinitionPattern();

    [GeneratedRegex("<h3><a href=\"(/projects/[^\"]+)\"")]
    private static partial Regex HitPattern();
}
