using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;

namespace ProjectSearch.Browser.Tests;

public sealed class EditorTests(Site site)
{
    private const string AnswerPane = ".result-window";

    [Fact]
    public async Task The_query_behind_a_page_opens_in_the_editor()
    {
        await using var visit = await Visit.StartAsync(site);
        await EditorOrSkipAsync();
        await visit.Page.GotoAsync("/?q=kompetensförsörjning");
        await visit.Page.ClickAsync(".query summary");

        await visit.Page.ClickAsync(".query a.button");
        await visit.ArriveAsync("/graphql");
        await visit.Page.ClickAsync(".graphiql-execute-button");

        await Assertions.Expect(visit.Page.Locator(AnswerPane)).ToContainTextAsync("totalCount");
    }

    [Theory]
    [InlineData("largest-owners")]
    [InlineData("a-project-in-full")]
    public async Task A_query_of_the_cookbook_is_a_click_away_and_answered_as_by_the_api(string name)
    {
        var query = Api.Pages.Shared.Queries.EmbeddedDocuments.OfCookbook[name];
        await using var visit = await Visit.StartAsync(site);
        await EditorOrSkipAsync();
        await visit.Page.GotoAsync("/graphql");
        await visit.Page.ClickAsync(".cookbook summary");

        await visit.Page.ClickAsync($".cookbook a[href*=\"{Uri.EscapeDataString(query)}\"]");
        await visit.ArriveAsync("#query=");
        await Assertions.Expect(visit.Page.Locator(".graphiql-query-editor")).ToContainTextAsync(query.Split('\n')[0]);
        await visit.Page.ClickAsync(".graphiql-execute-button");
        await Assertions.Expect(visit.Page.Locator(AnswerPane)).ToContainTextAsync("data");

        // The pane draws no more lines than it shows; its editor knows them all.
        var shown = await visit.Page.EvaluateAsync<string>($"document.querySelector('{AnswerPane} .CodeMirror, {AnswerPane}.CodeMirror').CodeMirror.getValue()");
        Assert.True(JsonElement.DeepEquals(await AskAsync(query), Data(JsonDocument.Parse(shown).RootElement)));
    }

    private async Task<JsonElement> AskAsync(string query)
    {
        using var response = await site.Client.PostAsJsonAsync("/graphql", new { query });
        return Data(await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static JsonElement Data(JsonElement answer) => answer.GetProperty("data");

    private async Task EditorOrSkipAsync()
    {
        using var response = await site.Client.GetAsync("/assets/graphiql/graphiql.min.js");
        Chromium.Need(response.IsSuccessStatusCode, "This build has no GraphiQL: it needs npm.");
    }
}
