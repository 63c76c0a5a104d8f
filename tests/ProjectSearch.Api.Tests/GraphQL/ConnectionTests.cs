using System.Text.Json;
using ProjectSearch.Api.Tests.Wire;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.Tests.GraphQL;

public sealed class ConnectionTests(SampleIndex sample) : WireTests(sample)
{
    private const string Page = "query($first: Int $after: String $last: Int $before: String) { projects(order: [{runFunding: DESC}, {title: ASC}] first: $first after: $after last: $last before: $before) { edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }";

    [Fact]
    public async Task Without_a_size_a_page_has_twenty() =>
        Assert.Equal(20, (await Projects("{ projects { nodes { slug } } }")).GetProperty("nodes").GetArrayLength());

    [Fact]
    public async Task Going_forward_page_by_page_meets_every_project_once_and_going_back_meets_them_in_reverse()
    {
        var forward = await Walk(cursor => new { first = 17, after = cursor }, "hasNextPage", "endCursor");
        var backward = await Walk(cursor => new { last = 17, before = cursor }, "hasPreviousPage", "startCursor");

        Assert.Equal(SampleData.ListedProjects, forward.SelectMany(page => page).Distinct().Count());
        Assert.Equal(forward.SelectMany(page => page), backward.AsEnumerable().Reverse().SelectMany(page => page));
    }

    [Theory]
    [InlineData("first: -1", "`first` is -1; it must be 0 to 100.")]
    [InlineData("first: 100000", "`first` is 100000; it must be 0 to 100.")]
    [InlineData("last: 101", "`last` is 101; it must be 0 to 100.")]
    [InlineData("first: 1, last: 1", "`first` and `last` contradict each other: give one of them.")]
    public async Task A_size_out_of_range_is_refused_even_when_no_page_is_selected(string arguments, string message)
    {
        var reply = await Server.QueryAsync($"{{ projects({arguments}) {{ totalCount }} }}");
        Assert.Equal((message, "BAD_USER_INPUT"), (reply.Message, reply.Code));
    }

    [Fact]
    public async Task A_size_out_of_range_names_the_limit_and_the_value() =>
        Assert.Equal(
            """{"errors":[{"message":"`first` is 100000; it must be 0 to 100.","locations":[{"line":1,"column":3}],"path":["projects"],"extensions":{"code":"BAD_USER_INPUT","limit":"first","maximum":100,"value":100000}}],"data":null}""",
            (await Server.QueryAsync("{ projects(first: 100000) { totalCount } }")).Body);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("åäö")]
    public async Task What_is_no_cursor_is_refused(string cursor) =>
        Assert.Equal("INVALID_CURSOR", (await Server.QueryAsync(Page, new { first = 1, after = cursor })).Code);

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var cursor = (await Projects("{ projects(order: [{year: ASC}]) { pageInfo { endCursor } } }")).GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal("INVALID_CURSOR", (await Server.QueryAsync(Page, new { first = 1, after = cursor })).Code);
    }

    [Fact]
    public async Task An_empty_page_has_no_cursors() =>
        Assert.Equal(
            """{"data":{"projects":{"edges":[],"nodes":[],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"startCursor":null,"endCursor":null}}}}""",
            (await Server.QueryAsync("{ projects(first: 0) { edges { cursor } nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")).Body);

    [Fact]
    public async Task The_lists_of_related_things_hold_their_own_projects()
    {
        var reply = await Server.QueryAsync(
            "{ subregions { slug projects(where: {year: {eq: 2020}}) { totalCount nodes { subregion { slug } year } } } organisation(slug: \"goteborgs-stad\") { projectCount projects { totalCount } } }");
        foreach (var subregion in reply.Data.GetProperty("subregions").EnumerateArray())
        {
            Assert.All(
                subregion.GetProperty("projects").GetProperty("nodes").EnumerateArray(),
                node => Assert.Equal((subregion.GetProperty("slug").GetString(), 2020), (node.GetProperty("subregion").GetProperty("slug").GetString(), node.GetProperty("year").GetInt32())));
        }

        var organisation = reply.Data.GetProperty("organisation");
        Assert.Equal(organisation.GetProperty("projectCount").GetInt32(), organisation.GetProperty("projects").GetProperty("totalCount").GetInt32());
    }

    private async Task<List<List<string>>> Walk(Func<string?, object> variables, string more, string next)
    {
        var pages = new List<List<string>>();
        string? cursor = null;
        while (true)
        {
            var projects = (await Server.QueryAsync(Page, variables(cursor))).Data.GetProperty("projects");
            pages.Add([.. projects.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("slug").GetString()!)]);
            if (!projects.GetProperty("pageInfo").GetProperty(more).GetBoolean())
            {
                return pages;
            }

            cursor = projects.GetProperty("pageInfo").GetProperty(next).GetString();
        }
    }

    private async Task<JsonElement> Projects(string query) => (await Server.QueryAsync(query)).Data.GetProperty("projects");

    [Fact]
    public async Task A_cursor_of_relevance_expires_when_the_data_changes()
    {
        var folder = Directory.CreateTempSubdirectory("projectsearch-later-");
        using var index = new ProjectIndex(new IndexOptions { Directory = folder.FullName });
        await index.RebuildAsync(
            new DatasetVersion(SampleData.Version.DatabaseId, 3), SampleData.Catalog, SampleData.Projects.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        await using var later = await ApiServer.StartAsync(index);

        var page = await Server.QueryAsync("{ projects(search: \"kompetens\", first: 1) { pageInfo { endCursor } } }");
        var cursor = page.Data.GetProperty("projects").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var reply = await later.QueryAsync("query($a: String) { projects(search: \"kompetens\", after: $a) { nodes { slug } } }", new { a = cursor });

        folder.Delete(recursive: true);
        Assert.Equal("CURSOR_EXPIRED", reply.Code);
    }
}
