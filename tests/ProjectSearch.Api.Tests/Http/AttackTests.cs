using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.Http;

public sealed class AttackTests(SampleIndex sample) : WireTests(sample)
{
    [Theory]
    [MemberData(nameof(Attacks.All), MemberType = typeof(Attacks), DisableDiscoveryEnumeration = true)]
    public async Task An_attack_is_answered_shortly(string attack, string body, string code)
    {
        var reply = await Server.PostAsync(body, accept: "application/graphql-response+json");

        Assert.True(reply.Body.Length < 16 * 1024, $"The answer to {attack} has {reply.Body.Length} characters.");
        Assert.InRange(reply.Status, 200, 499);
        Assert.Equal(code, reply.Json.TryGetProperty("errors", out _) ? reply.Code : "");
    }

    [Fact]
    public async Task At_most_ten_errors_are_told()
    {
        var reply = await Server.QueryAsync("{" + string.Concat(Enumerable.Range(0, 500).Select(i => $" a{i}")) + "}");
        Assert.Equal(10, reply.Json.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task A_limit_is_told_with_its_name_and_the_value() =>
        Assert.Equal(
            """{"errors":[{"message":"The document has 201 aliases or more; the most that is executed is 200.","extensions":{"code":"LIMIT_EXCEEDED","limit":"aliases","maximum":200,"value":201}}]}""",
            (await Server.QueryAsync("{" + string.Concat(Enumerable.Range(0, 201).Select(i => $" a{i}:__typename")) + "}")).Body);

    [Theory]
    [InlineData("{ projects(search: \"turism\", first: 2) { nodes { slug } } }", 2_004)]
    [InlineData("{ projects(search: \" \", first: 2) { nodes { slug } } }", 4)]
    [InlineData("{ a: projects(search: \"turism\", first: 2) { nodes { slug } } b: projects(search: \"kultur\", first: 2) { nodes { slug } } }", 4_008)]
    [InlineData("{ projects(search: \"turism textil mode\", first: 2) { nodes { slug } } }", 2_004)]
    [InlineData("{ projects(search: \"turism, textil (mode) ELLER kultur/miljö\", first: 2) { nodes { slug } } }", 4_004)]
    [InlineData("{ suggestions(prefix: \"ko\") { text } }", 2_009)]
    [InlineData("{ suggestions(prefix: \"ko\", first: 9) { text } }", 4_010)]
    [InlineData("{ suggestions(prefix: \" \") { text } }", 9)]
    public async Task A_search_for_a_text_costs_as_often_as_it_is_made(string query, int cost)
    {
        var body = System.Text.Json.JsonSerializer.Serialize(new { query });
        var reply = await Server.PostAsync(body, headers: ("GraphQL-Cost", "report"));
        Assert.Equal(cost, reply.Json.GetProperty("extensions").GetProperty("cost").GetProperty("value").GetInt32());
    }

    [Theory]
    [InlineData("a ", 5_000)]
    [InlineData("a", 9_999)]
    public async Task No_text_costs_more_than_the_words_that_are_read(string part, int count)
    {
        var query = $"{{ projects(search: \"{string.Concat(Enumerable.Repeat(part, count))}\") {{ totalCount }} }}";
        var reply = await Server.PostAsync(System.Text.Json.JsonSerializer.Serialize(new { query }), headers: ("GraphQL-Cost", "report"));
        Assert.Equal(44_002, reply.Json.GetProperty("extensions").GetProperty("cost").GetProperty("value").GetInt32());
    }

    [Fact]
    public async Task Values_are_counted_in_variables_and_in_literals()
    {
        const string Query = "query($w: ProjectFilterInput) { projects(where: $w) { totalCount } }";
        var sent = await Server.QueryAsync(Query, new { w = new { and = Enumerable.Repeat(new { }, 6_000) } });
        Assert.Equal("The document is sent with variables of 6002 values; the most that is executed is 6000.", sent.Message);
        await using var strict = await ApiServer.StartAsync(Sample.Index, ("GraphQL:Limits:Values", "5"));
        var written = await strict.QueryAsync("{ projects(where: {and: [{}, {}, {}, {}]}) { totalCount } }");
        Assert.Equal("The document has 6 values or more; the most that is executed is 5.", written.Message);
    }

    [Fact]
    public async Task A_large_page_with_every_field_and_one_relation_deep_is_answered()
    {
        const string Project = "id slug year title purpose kind owners { id slug name aliases projectCount runFunding totalCost } subregion { id slug name introduction(year: 2020) } theme { id slug name } priorityQuestion priorityQuestionLabel totalCost runFunding otherFunding runShare findings { code severity message rawValues line source { name } } provenance { source { name sha256 year importedAt projectCount } tableLine purposeLine page rawTitle rawOwner rawOwnerInHeading rawAmounts } changedInImport withdrawn";
        var reply = await Server.QueryAsync(
            $"{{ projects(first: 100) {{ totalCount pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} edges {{ cursor score highlights {{ field segments {{ text matched }} }} matches {{ queryTerm matchedWord field kind }} node {{ {Project} }} }} }} }}");
        Assert.Equal(100, reply.Data.GetProperty("projects").GetProperty("edges").GetArrayLength());
    }
}
