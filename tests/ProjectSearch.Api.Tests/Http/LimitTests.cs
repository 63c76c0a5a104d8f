using ProjectSearch.Api.Tests.Wire;
using ProjectSearch.Indexing;

namespace ProjectSearch.Api.Tests.Http;

public sealed class LimitTests(SampleIndex sample)
{
    [Fact]
    public async Task A_body_over_the_limit_is_413_with_the_limit_and_the_value()
    {
        await using var server = await ApiServer.StartAsync(sample.Index, ("GraphQL:Limits:RequestBytes", "50"));
        var reply = await server.PostAsync(new string(' ', 51));
        Assert.Equal(413, reply.Status);
        Assert.Equal(
            """{"errors":[{"message":"The request has 51 bytes or more; at most 50 are read.","extensions":{"code":"REQUEST_TOO_LARGE","limit":"requestBytes","maximum":50,"value":51}}]}""",
            reply.Body);
    }

    [Fact]
    public async Task A_body_of_unknown_length_over_the_limit_is_413()
    {
        await using var server = await ApiServer.StartAsync(sample.Index, ("GraphQL:Limits:RequestBytes", "50"));
        using var content = new PushContent(new string(' ', 500));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        Assert.Equal(413, (await server.SendAsync(HttpMethod.Post, "/graphql", content, null)).Status);
    }

    [Fact]
    public async Task An_operation_that_takes_too_long_is_stopped()
    {
        await using var server = await ApiServer.StartAsync(sample.Index, ("GraphQL:Limits:ExecutionTime", "00:00:00"));
        var reply = await server.QueryAsync("{ projects { nodes { slug } } }");
        Assert.Equal((503, "EXECUTION_TIMEOUT"), (reply.Status, reply.Code));
        Assert.Equal("The operation was stopped after 0 seconds. Ask for less at a time.", reply.Message);
    }

    [Fact]
    public async Task The_setting_alone_bounds_the_clauses_of_a_filter()
    {
        const string Query = "query($w: ProjectFilterInput) { projects(where: $w) { totalCount } }";
        var variables = new { w = new { year = new { @in = Enumerable.Range(0, 1500) } } };
        await using var wide = await ApiServer.StartAsync(sample.Index, ("GraphQL:Limits:FilterClauses", "1500"));
        Assert.Equal(0, (await wide.QueryAsync(Query, variables)).Data.GetProperty("projects").GetProperty("totalCount").GetInt32());
        await using var narrow = await ApiServer.StartAsync(sample.Index, ("GraphQL:Limits:FilterClauses", "1499"));
        Assert.Equal("FILTER_TOO_LARGE", (await narrow.QueryAsync(Query, variables)).Code);
    }

    [Theory]
    [InlineData("SearchCharacters", "searchCharacters", "{ projects(search: \"kompetens\") { totalCount } }", 9)]
    [InlineData("OrganisationSearchCharacters", "organisationSearchCharacters", "{ organisations(search: \"kommun\") { totalCount } }", 6)]
    [InlineData("PrefixCharacters", "prefixCharacters", "{ suggestions(prefix: \"komp\") { text } }", 4)]
    public async Task A_text_over_its_limit_is_told_with_the_limit_and_the_value(string setting, string limit, string query, int length)
    {
        await using var server = await ApiServer.StartAsync(sample.Index, ($"GraphQL:Limits:{setting}", $"{length - 1}"));
        var reply = await server.QueryAsync(query);
        Assert.Equal("SEARCH_TOO_LONG", reply.Code);
        Assert.Contains($"\"limit\":\"{limit}\",\"maximum\":{length - 1},\"value\":{length}", reply.Body, StringComparison.Ordinal);
        await using var wide = await ApiServer.StartAsync(sample.Index, ($"GraphQL:Limits:{setting}", $"{length}"));
        Assert.DoesNotContain("errors", (await wide.QueryAsync(query)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_over_their_limit_are_left_out_with_a_warning()
    {
        await using var server = await ApiServer.StartAsync(sample.Index, ("GraphQL:Limits:SearchTerms", "2"));
        var reply = await server.QueryAsync("{ projects(search: \"projekt kompetens saknas\") { totalCount searchInfo { warnings } } }");
        Assert.Equal(
            """{"data":{"projects":{"totalCount":129,"searchInfo":{"warnings":["The search has 3 words; the first 2 are used, the rest is left out."]}}}}""",
            reply.Body);
    }

    [Fact]
    public async Task One_operation_too_many_is_503_with_the_time_to_wait()
    {
        await using var server = await ApiServer.StartAsync(sample.Index, ("GraphQL:Limits:RequestsInFlight", "0"));
        var reply = await server.QueryAsync("{ __typename }");
        Assert.Equal((503, "SERVICE_UNAVAILABLE", "2"), (reply.Status, reply.Code, reply.Headers["Retry-After"]));
    }

    [Fact]
    public async Task Without_an_index_it_is_503_with_the_time_to_wait()
    {
        var folder = Directory.CreateTempSubdirectory("projectsearch-empty-");
        using var index = new ProjectIndex(new IndexOptions { Directory = folder.FullName });
        await using var server = await ApiServer.StartAsync(index);
        var reply = await server.QueryAsync("{ __typename }");
        folder.Delete(recursive: true);
        Assert.Equal((503, "SERVICE_UNAVAILABLE", "2"), (reply.Status, reply.Code, reply.Headers["Retry-After"]));
        Assert.Equal("The index is being built; try again in a few seconds.", reply.Message);
    }

    [Fact]
    public async Task An_unexpected_failure_tells_the_trace_id_alone_and_the_log_tells_the_rest()
    {
        var broken = new ProjectIndex(new IndexOptions { Directory = "nowhere" });
        broken.Dispose();
        await using var server = await ApiServer.StartAsync(broken);
        var reply = await server.QueryAsync("{ __typename }");
        Assert.Equal((500, "INTERNAL_ERROR"), (reply.Status, reply.Code));
        var traceId = reply.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("traceId").GetString()!;
        Assert.Contains(server.Log.Lines, line => line.Contains(traceId, StringComparison.Ordinal));
        Assert.DoesNotContain("Disposed", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_and_suggestions_can_be_turned_off()
    {
        await using var server = await ApiServer.StartAsync(sample.Index, ("GraphQL:Introspection", "false"), ("GraphQL:Suggestions", "false"));
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", (await server.QueryAsync("{ __schema { types { name } } }")).Code);
        Assert.Equal("Cannot query field 'projcts' on type 'Query'.", (await server.QueryAsync("{ projcts { totalCount } }")).Message);
        Assert.Contains("\"__typename\":\"Query\"", (await server.QueryAsync("{ __typename }")).Body, StringComparison.Ordinal);
    }

    /// <summary>A body that does not tell its length.</summary>
    private sealed class PushContent(string text) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) =>
            stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text)).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
