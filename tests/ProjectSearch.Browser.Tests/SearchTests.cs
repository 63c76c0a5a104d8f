using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ProjectSearch.Browser.Tests;

public sealed partial class SearchTests(Site site)
{
    private const string Word = "kompetensförsörjning";

    [Fact]
    public async Task A_search_refined_by_two_subregions_shows_what_the_api_counts_and_sums()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/");
        await visit.Page.FillAsync("#q", Word);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("q=kompetens");

        foreach (var subregion in (string[])["fyrbodal", "skaraborg"])
        {
            await visit.Page.CheckAsync($"input[name=subregion][value={subregion}]");
            await visit.ArriveAsync(subregion);
        }

        var expected = await AskAsync(Word, "fyrbodal", "skaraborg");
        Assert.Equal($"{expected.GetProperty("totalCount").GetInt32()} projekt", await visit.TextAsync("#count"));
        Assert.Equal(
            [Sum(expected, "totalCost"), Sum(expected, "runFunding")],
            (await visit.TextsAsync(".sums dd")).Take(2));
        Assert.Equal(
            expected.GetProperty("facets")[0].GetProperty("values").EnumerateArray().Select(value =>
                $"{value.GetProperty("label").GetString()} ({value.GetProperty("count").GetInt32()}) {Kronor(value.GetProperty("runFunding").GetInt64())}"),
            (await visit.TextsAsync("fieldset:first-of-type label")).Select(text => SpacePattern().Replace(text, " ").Trim()));
    }

    [Fact]
    public async Task A_reader_pages_forward_and_back()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/?order=title");
        var first = await visit.TextsAsync(".hit h3");

        await visit.Page.ClickAsync("a[rel=next]");
        await visit.ArriveAsync("after=");
        var second = await visit.TextsAsync(".hit h3");
        await visit.Page.ClickAsync("a[rel=prev]");
        await visit.ArriveAsync("before=");

        Assert.Equal(first, await visit.TextsAsync(".hit h3"));
        Assert.Empty(first.Intersect(second));
    }

    [Fact]
    public async Task A_link_that_is_shared_comes_back_the_same()
    {
        await using var one = await Visit.StartAsync(site);
        await one.Page.GotoAsync("/?q=utveckling");
        await one.Page.CheckAsync("input[name=theme][value=en-ledande-kunskapsregion]");
        await one.ArriveAsync("theme=");
        await one.Page.SelectOptionAsync("select[name=order]", "cost");
        await one.ArriveAsync("order=cost");

        await using var other = await Visit.StartAsync(site);
        await other.Page.GotoAsync(one.Page.Url);

        Assert.Equal(await one.TextsAsync(".hit h3"), await other.TextsAsync(".hit h3"));
        Assert.Equal(await one.TextAsync("#count"), await other.TextAsync("#count"));
        Assert.True(await other.Page.IsCheckedAsync("input[name=theme][value=en-ledande-kunskapsregion]"));
        Assert.Equal("cost", await other.Page.InputValueAsync("select[name=order]"));
    }

    [Fact]
    public async Task A_choice_keeps_the_reader_where_they_are_and_tells_the_new_count()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/?q=utveckling");
        const string Choice = "input[name=kind][value=PROJECT]";
        await visit.Page.Locator(Choice).ScrollIntoViewIfNeededAsync();
        var before = await visit.Page.EvaluateAsync<double>("scrollY");

        await visit.Page.PressAsync(Choice, "Space");
        await visit.ArriveAsync("kind=PROJECT");

        Assert.Equal("PROJECT", await visit.Page.EvaluateAsync<string>("document.activeElement.value"));
        Assert.Equal(before, await visit.Page.EvaluateAsync<double>("scrollY"), tolerance: 1);
        Assert.Equal("status", await visit.Page.GetAttributeAsync("#count", "role"));

        await visit.Page.EvaluateAsync("history.back()");
        await Assertions.Expect(visit.Page.Locator(Choice)).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Suggestions_come_while_typing_and_are_chosen_by_keyboard()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/");
        await visit.Page.Locator("#q").PressSequentiallyAsync("kompet");
        await visit.Page.WaitForSelectorAsync("[role=option]");
        // The last letters' answer is in: what is chosen now is not replaced under the finger.
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        var chosen = await visit.Page.GetAttributeAsync("[role=option][aria-selected=true]", "data-text");
        Assert.Equal(
            await visit.Page.GetAttributeAsync("[role=option][aria-selected=true]", "id"),
            await visit.Page.GetAttributeAsync("#q", "aria-activedescendant"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(SearchAddress());

        Assert.Equal(chosen, await visit.Page.InputValueAsync("#q"));
    }

    [Fact]
    public async Task Everything_is_done_by_keyboard_alone()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(visit, "document.activeElement.id === 'q'");
        await visit.Page.Keyboard.TypeAsync(Word);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("q=kompetens");
        await TabToAsync(visit, "document.activeElement.value === 'fyrbodal'");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.ArriveAsync("subregion=fyrbodal");
        await visit.Page.ReloadAsync();
        await TabToAsync(visit, "document.activeElement.closest('.hit h3') !== null");
        Assert.NotEqual("none", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync("/projects/");
    }

    [Fact]
    public async Task Everything_is_done_without_JavaScript()
    {
        await using var visit = await Visit.StartAsync(site, new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync("/");
        await visit.Page.FillAsync("#q", Word);
        await visit.Page.ClickAsync("search button[type=submit]");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(SearchAddress());
        await visit.Page.CheckAsync("input[name=subregion][value=fyrbodal]");
        await visit.Page.ClickAsync("button.apply");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(RefinedAddress());

        var expected = await AskAsync(Word, "fyrbodal");
        Assert.Equal($"{expected.GetProperty("totalCount").GetInt32()} projekt", await visit.TextAsync("#count"));
    }

    [Fact]
    public async Task A_misspelt_search_offers_what_was_meant()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync("/?q=kompetensförsörning");

        await visit.Page.ClickAsync(".note a");
        await visit.ArriveAsync("kompetensf%C3%B6rs%C3%B6rjning");

        Assert.Contains(Word, await visit.Page.InputValueAsync("#q"), StringComparison.Ordinal);
    }

    private static async Task TabToAsync(Visit visit, string condition)
    {
        for (var presses = 0; presses < 150; presses++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<bool>(condition))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not lead to where {condition}.");
    }

    private async Task<JsonElement> AskAsync(string search, params string[] subregions)
    {
        const string Query = """
            query ($search: String, $subregions: [String!]!) {
              projects(search: $search, refine: [{ dimension: SUBREGION, values: $subregions }]) {
                totalCount
                aggregates { totalCost { sum } runFunding { sum } }
                facets(dimensions: [SUBREGION]) { values { label count runFunding } }
              }
            }
            """;
        using var response = await site.Client.PostAsJsonAsync("/graphql", new { query = Query, variables = new { search, subregions } });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return answer.GetProperty("data").GetProperty("projects");
    }

    private static string Sum(JsonElement result, string amount) =>
        Kronor(result.GetProperty("aggregates").GetProperty(amount).GetProperty("sum").GetInt64());

    private static string Kronor(long amount) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{amount:#,0} kr").Replace(',', ' ');

    [GeneratedRegex("subregion=fyrbodal")]
    private static partial Regex RefinedAddress();

    [GeneratedRegex(@"[?&]q=")]
    private static partial Regex SearchAddress();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}
