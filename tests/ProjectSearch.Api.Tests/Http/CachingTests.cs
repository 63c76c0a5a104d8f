using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.Http;

public sealed class CachingTests(CountedIndex sample) : WireTests(sample), IClassFixture<CountedIndex>
{
    private const string Path = "/graphql?query={projects(first:3){totalCount nodes{slug}}}";

    [Fact]
    public async Task A_tag_that_still_holds_is_answered_with_304()
    {
        var first = await Server.GetAsync(Path);
        var tag = first.Headers["ETag"];
        Assert.Matches("^W/\"[A-Za-z0-9_-]{22}\"$", tag);
        Assert.Equal("no-cache", first.Headers["Cache-Control"]);

        var again = await Server.GetAsync(Path, null, ("If-None-Match", $"\"other\", {tag}"));
        Assert.Equal((304, "", tag), (again.Status, again.Body, again.Headers["ETag"]));
        Assert.Equal(200, (await Server.GetAsync(Path, null, ("If-None-Match", "W/\"other\""))).Status);
    }

    [Fact]
    public async Task An_answer_to_post_or_with_errors_is_not_to_be_stored()
    {
        var post = await Server.QueryAsync("{ __typename }");
        var error = await Server.GetAsync("/graphql?query={a}");
        Assert.Equal(("no-store", "no-store"), (post.Headers["Cache-Control"], error.Headers["Cache-Control"]));
        Assert.False(error.Headers.ContainsKey("ETag"));
    }

    [Fact]
    public async Task The_same_request_is_searched_once()
    {
        const string Query = "{ projects(where: {year: {eq: 2019}}, first: 7) { totalCount nodes { slug } } }";
        var first = await Server.QueryAsync(Query);
        var work = Sample.Index.Work.Searches;
        var second = await Server.QueryAsync(Query);
        Assert.Equal(first.Body, second.Body);
        Assert.Equal(work, Sample.Index.Work.Searches);
    }

    [Fact]
    public async Task Other_variables_make_another_answer()
    {
        const string Query = "query($n: Int) { projects(first: $n) { nodes { slug } } }";
        var two = await Server.QueryAsync(Query, new { n = 2 });
        var three = await Server.QueryAsync(Query, new { n = 3 });
        Assert.Equal(2, two.Data.GetProperty("projects").GetProperty("nodes").GetArrayLength());
        Assert.Equal(3, three.Data.GetProperty("projects").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task The_cost_is_reported_beside_an_answer_that_is_cached()
    {
        const string Body = """{"query":"{ projects(first: 2) { nodes { slug } } }"}""";
        var plain = await Server.PostAsync(Body);
        var reported = await Server.PostAsync(Body, headers: ("GraphQL-Cost", "report"));
        Assert.DoesNotContain("extensions", plain.Body, StringComparison.Ordinal);
        Assert.Equal(plain.Body[..^1] + ""","extensions":{"cost":{"value":4,"maximum":100000}}}""", reported.Body);
    }

    [Fact]
    public async Task Rules_that_depend_on_variables_hold_for_cached_documents_too()
    {
        const string Query = "query($n: Int) { projects(first: $n) { nodes { owners { projects(first: $n) { nodes { owners { projects(first: $n) { nodes { id } } } } } } } } }";
        Assert.Equal(200, (await Server.QueryAsync(Query, new { n = 1 }, "application/graphql-response+json")).Status);
        Assert.Equal("LIMIT_EXCEEDED", (await Server.QueryAsync(Query, new { n = 100 })).Code);
        Assert.Equal("BAD_USER_INPUT", (await Server.QueryAsync(Query, new { n = -1 })).Code);
    }

    [Theory]
    [InlineData("""{"query":"query A($w: ProjectFilterInput, $n: Int) { projects(where: $w, first: $n) { totalCount } }","variables":{"w":{"year":{"eq":2019},"title":{"contains":"ö"}},"n":9}}""")]
    [InlineData("""{ "variables": { "n": 9, "w": { "title": { "contains": "\u00f6" }, "year": { "eq": 2019 } } }, "query": "query A($w:ProjectFilterInput,$n:Int){projects(where:$w first:$n){totalCount}} # the same" }""")]
    [InlineData("/graphql?variables={%22n%22:9,%22w%22:{%22title%22:{%22contains%22:%22%C3%B6%22},%22year%22:{%22eq%22:2019}}}&query=query%20A(%24w:ProjectFilterInput,%24n:Int){projects(where:%24w,first:%24n){totalCount}}")]
    public async Task A_question_in_another_spelling_is_not_searched_again(string request)
    {
        const string First = """{"query":"query A($w: ProjectFilterInput, $n: Int) {\n projects(where: $w, first: $n) { totalCount }\n}","variables":{"n":9,"w":{"year":{"eq":2019},"title":{"contains":"ö"}}}}""";
        var expected = await Server.PostAsync(First);
        var work = Sample.Index.Work.Searches;
        var reply = request[0] == '/' ? await Server.GetAsync(request) : await Server.PostAsync(request);
        Assert.Equal(expected.Body, reply.Body);
        Assert.Equal(work, Sample.Index.Work.Searches);
    }

    [Theory]
    [InlineData("{ projects(first: 11) { totalCount nodes { slug } } }", "{ projects(first: 11) { nodes { slug } totalCount } }")]
    [InlineData("{ project(slug: \"projekt-001\") { slug } }", "{ project(slug: \"projekt-002\") { slug } }")]
    [InlineData("{ a: projects { totalCount } }", "{ b: projects { totalCount } }")]
    public async Task Questions_that_differ_are_answered_apart(string one, string other) =>
        Assert.NotEqual((await Server.QueryAsync(one)).Body, (await Server.QueryAsync(other)).Body);
}
