using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ProjectSearch.Api.Pages.Assets;
using ProjectSearch.Api.Pages.Ide;
using ProjectSearch.Api.Pages.Shared.Languages;
using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.Pages.Ide;

public sealed class IdeTests(ShippedIndex shipped)
{
    [Fact]
    public async Task A_browser_without_a_query_is_shown_the_page_about_the_api()
    {
        var page = await shipped.Site.GetAsync("/graphql", ("Accept-Language", "en"));

        Assert.Equal(200, page.Status);
        Assert.Equal("text/html; charset=utf-8", page.ContentType);
        Assert.Contains("<h1>GraphQL API</h1>", page.Body, StringComparison.Ordinal);
        Assert.Contains("/graphql/schema", page.Body, StringComparison.Ordinal);
        Assert.Contains("curl http://localhost/graphql", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_editor_the_page_says_why_and_shows_how_to_ask()
    {
        var folder = Directory.CreateTempSubdirectory("projectsearch-assets-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "graphiql"));
            File.WriteAllText(Path.Combine(folder.FullName, "graphiql", "missing.txt"), "npm is not on the machine that built this\n");
            await using var site = await PageSite.StartAsync(
                shipped.Index, services => services.AddSingleton(new AssetCatalog(folder.FullName)));

            var page = await site.GetAsync("/graphql", ("Accept-Language", "en"));

            Assert.Equal(200, page.Status);
            Assert.Contains("npm is not on the machine that built this.", page.Body, StringComparison.Ordinal);
            Assert.Contains("<a href=\"/graphql/schema\">", page.Body, StringComparison.Ordinal);
            Assert.Contains("curl http://localhost/graphql", page.Body, StringComparison.Ordinal);
            Assert.Equal(10, Regex.Count(page.Body, "<details class=\"query\""));
            Assert.DoesNotContain("id=\"graphiql\"", page.Body, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_query_of_the_cookbook_has_a_title_in_both_languages() => Assert.All(CookbookQuery.All, recipe =>
    {
        Assert.NotEqual(recipe.Title, new IdeTexts(Language.Swedish).Recipe(recipe));
        Assert.Equal(recipe.Title, new IdeTexts(Language.English).Recipe(recipe));
    });

    [Fact]
    public async Task A_browser_with_a_query_is_answered()
    {
        var reply = await shipped.Site.GetAsync("/graphql?query={dataset{projectCount}}", ("Accept", "application/json"));

        Assert.Equal(59, reply.Data.GetProperty("dataset").GetProperty("projectCount").GetInt32());
    }

    [Fact]
    public async Task A_program_without_a_query_is_told_so_in_json()
    {
        await using var api = await ApiServer.StartAsync(shipped.Index);

        var reply = await api.GetAsync("/graphql", accept: "application/json");

        Assert.Equal("BAD_REQUEST", reply.Code);
    }
}
