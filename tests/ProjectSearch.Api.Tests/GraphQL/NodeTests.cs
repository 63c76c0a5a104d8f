using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.GraphQL;

public sealed class NodeTests(SampleIndex sample) : WireTests(sample)
{
    [Theory]
    [InlineData("project(slug: \"projekt-001\")", "Project")]
    [InlineData("organisation(slug: \"amals-kommun\")", "Organisation")]
    public async Task A_thing_is_found_again_by_its_id(string field, string type)
    {
        var thing = (await Server.QueryAsync($"{{ thing: {field} {{ id slug }} }}")).Data.GetProperty("thing");
        var node = await Server.QueryAsync(
            "query($id: ID!) { node(id: $id) { __typename id ... on Project { slug } ... on Organisation { slug } } }",
            new { id = thing.GetProperty("id").GetString() });
        Assert.Equal(
            $$$$$$$"""{"data":{"node":{"__typename":"{{{{{{{type}}}}}}}","id":"{{{{{{{thing.GetProperty("id").GetString()}}}}}}}","slug":"{{{{{{{thing.GetProperty("slug").GetString()}}}}}}}"}}}""",
            node.Body);
    }

    [Fact]
    public async Task Nodes_keep_the_order_of_the_ids_and_are_null_where_nothing_has_it() =>
        Assert.Equal(
            """{"data":{"nodes":[{"__typename":"Theme"},null,{"__typename":"Subregion"},null]}}""",
            (await Server.QueryAsync(
                "query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }",
                new { ids = new[] { Id("Theme:en-region-for-alla"), Id("Project:no-such"), Id("Subregion:fyrbodal"), Id("Planet:mars") } })).Body);

    [Fact]
    public async Task What_is_no_id_is_an_error() =>
        Assert.Equal(
            """{"errors":[{"message":"'nonsense!' is not an id. Ids are what the field `id` answers, base64 of 'Type:slug'.","locations":[{"line":1,"column":3}],"path":["node"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"node":null}}""",
            (await Server.QueryAsync("{ node(id: \"nonsense!\") { id } }")).Body);

    [Fact]
    public async Task Too_many_ids_are_refused() =>
        Assert.Equal(
            "BAD_USER_INPUT",
            (await Server.QueryAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat(Id("Project:a"), 101) })).Code);

    [Fact]
    public async Task A_withdrawn_project_is_found_by_slug_and_id_and_is_in_no_list()
    {
        var reply = await Server.QueryAsync(
            "query($id: ID!) { project(slug: \"projekt-130\") { withdrawn } node(id: $id) { ... on Project { slug withdrawn } } projects(where: {slug: {eq: \"projekt-130\"}}) { totalCount } }",
            new { id = Id("Project:projekt-130") });
        Assert.Equal(
            """{"data":{"project":{"withdrawn":true},"node":{"slug":"projekt-130","withdrawn":true},"projects":{"totalCount":0}}}""",
            reply.Body);
    }

    private static string Id(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text));
}
