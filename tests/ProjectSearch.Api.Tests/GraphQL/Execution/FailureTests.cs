using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.GraphQL.Execution;

/// <summary>What stands in an answer where a field fails: null at the nearest place that may be null, and an error with the field's path.</summary>
public sealed class FailureTests(SampleIndex sample) : WireTests(sample)
{
    private const string First = "UHJvamVjdDpwcm9qZWt0LTAwMQ==";
    private const string Second = "UHJvamVjdDpwcm9qZWt0LTAwMg==";
    private const string Theme = "VGhlbWU6ZW4tcmVnaW9uLWZvci1hbGxh";

    [Fact]
    public async Task A_field_that_may_be_null_is_null_and_its_neighbours_stay() =>
        Assert.Equal(
            """{"errors":[{"message":"'!' is not an id. Ids are what the field `id` answers, base64 of 'Type:slug'.","locations":[{"line":1,"column":27}],"path":["b"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"a":{"projectCount":129},"b":null,"c":{"projectCount":129}}}""",
            (await Server.QueryAsync("{ a:dataset{projectCount} b:node(id:\"!\"){id} c:dataset{projectCount} }")).Body);

    [Fact]
    public async Task A_failure_in_an_item_leaves_null_in_its_place_and_the_other_items()
    {
        var reply = await Server.QueryAsync(
            $"{{ nodes(ids: [\"{Theme}\", \"{First}\", \"{Theme}\", \"{Second}\", \"{Theme}\"]) {{ __typename ... on Project {{ similar(first: 101) {{ score }} }} }} }}");

        Assert.Equal("""{"nodes":[{"__typename":"Theme"},null,{"__typename":"Theme"},null,{"__typename":"Theme"}]}""", reply.Data.GetRawText());
        Assert.Equal(["""["nodes",1,"similar"]""", """["nodes",3,"similar"]"""], Paths(reply));
    }

    [Fact]
    public async Task Null_spreads_over_what_may_not_be_null_and_nothing_below_is_tried_again()
    {
        var reply = await Server.QueryAsync("{ dataset { projectCount } projects(first: 3) { totalCount nodes { slug similar(first: 101) { score } } edges { node { slug } } } }");

        Assert.Equal("`first` is 101; it must be 0 to 100.", reply.Message);
        Assert.Equal(
            """{"dataset":{"projectCount":129},"projects":{"totalCount":129,"nodes":null,"edges":[{"node":{"slug":"projekt-002"}},{"node":{"slug":"projekt-005"}},{"node":{"slug":"projekt-008"}}]}}""",
            reply.Data.GetRawText());
        Assert.Equal(["""["projects","nodes",0,"similar"]"""], Paths(reply));
    }

    [Fact]
    public async Task A_failure_of_the_root_leaves_no_data()
    {
        var reply = await Server.QueryAsync("{ dataset { projectCount } projects(first: 101) { totalCount } }");

        Assert.Equal("null", reply.Data.GetRawText());
        Assert.Equal(["""["projects"]"""], Paths(reply));
    }

    [Fact]
    public async Task Introspection_beside_data_is_answered_and_a_failure_beside_it_told()
    {
        var reply = await Server.QueryAsync("{ __type(name: \"Theme\") { name } node(id: \"!\") { id } }");

        Assert.Equal("""{"__type":{"name":"Theme"},"node":null}""", reply.Data.GetRawText());
        Assert.Equal(["""["node"]"""], Paths(reply));
    }

    private static IEnumerable<string> Paths(Reply reply) =>
        reply.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetRawText());
}
