using System.Net.Http.Headers;
using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.Http;

/// <summary>The rules of the GraphQL over HTTP specification, as its reference audits put them.</summary>
public sealed class GraphQLOverHttpTests(SampleIndex sample) : WireTests(sample)
{
    private const string Json = "application/json";
    private const string Response = "application/graphql-response+json";
    private const string TypeName = """{"query":"{ __typename }"}""";
    private const string Answer = """{"data":{"__typename":"Query"}}""";

    [Theory]
    [InlineData(null, "application/json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData(Json, "application/json; charset=utf-8")]
    [InlineData(Response, "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/json;q=0.2, application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    public async Task The_answer_has_the_media_type_that_the_client_accepts(string? accept, string expected)
    {
        foreach (var reply in new[] { await Server.PostAsync(TypeName, accept: accept), await Server.GetAsync("/graphql?query={__typename}", accept) })
        {
            Assert.Equal((200, expected, Answer), (reply.Status, reply.ContentType, reply.Body));
            Assert.Equal("Accept", reply.Headers["Vary"]);
        }
    }

    [Fact]
    public async Task What_the_client_does_not_accept_is_not_sent()
    {
        var reply = await Server.PostAsync(TypeName, accept: "text/html");
        Assert.Equal(406, reply.Status);
        Assert.Equal(
            """{"errors":[{"message":"Answers are given as application/graphql-response+json or application/json; accept one of them.","extensions":{"code":"NOT_ACCEPTABLE"}}]}""",
            reply.Body);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=a")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=latin1")]
    public async Task A_body_that_is_not_declared_as_json_in_utf8_is_refused(string? contentType)
    {
        var reply = await Server.PostAsync(TypeName, contentType);
        Assert.Equal((415, "UNSUPPORTED_MEDIA_TYPE"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("APPLICATION/JSON")]
    public async Task Json_may_name_its_charset(string contentType) => Assert.Equal(200, (await Server.PostAsync(TypeName, contentType)).Status);

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_refused_with_those_that_are_answered(string method)
    {
        var reply = await Server.SendAsync(new HttpMethod(method), "/graphql", null, null);
        Assert.Equal((405, "GET, POST"), (reply.Status, reply.Headers["Allow"]));
    }

    [Fact]
    public async Task A_mutation_is_not_executed_over_get()
    {
        var reply = await Server.GetAsync("/graphql?query=mutation%7B__typename%7D", Response);
        Assert.Equal((405, "POST", "METHOD_NOT_ALLOWED"), (reply.Status, reply.Headers["Allow"], reply.Code));
    }

    [Theory]
    [InlineData("mutation { __typename }", "The schema has no mutations; it answers queries.")]
    [InlineData("subscription { __typename }", "The schema has no subscriptions; it answers queries.")]
    public async Task What_the_schema_does_not_have_is_told(string query, string message) =>
        Assert.Equal((message, "GRAPHQL_VALIDATION_FAILED"), Told(await Server.QueryAsync(query)));

    [Theory]
    [InlineData("{ a", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ a }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query A { __typename } query B { __typename }", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("", "OPERATION_RESOLUTION_FAILURE")]
    public async Task A_document_that_is_not_executed_is_400_for_clients_of_the_specification_and_200_for_older_ones(string query, string code)
    {
        var current = await Server.QueryAsync(query, accept: Response);
        var older = await Server.QueryAsync(query, accept: Json);
        Assert.Equal((400, code), (current.Status, current.Code));
        Assert.Equal((200, code), (older.Status, older.Code));
        Assert.DoesNotContain("\"data\"", current.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"qeury":"{__typename}"}""")]
    [InlineData("""{"query":null}""")]
    [InlineData("""{"query":["{__typename}"]}""")]
    [InlineData("""{"query":"{__typename}","operationName":1}""")]
    [InlineData("""{"query":"{__typename}","variables":"{}"}""")]
    [InlineData("""{"query":"{__typename}","extensions":[]}""")]
    [InlineData("""[{"query":"{__typename}"}]""")]
    [InlineData("")]
    [InlineData("query { __typename }")]
    public async Task A_body_that_is_no_request_is_400_for_every_client(string body)
    {
        foreach (var accept in new[] { Json, Response })
        {
            var reply = await Server.PostAsync(body, accept: accept);
            Assert.Equal((400, "BAD_REQUEST"), (reply.Status, reply.Code));
        }
    }

    [Fact]
    public async Task Unknown_names_and_nulls_are_ignored()
    {
        var reply = await Server.PostAsync("""{"query":"{__typename}","operationName":null,"variables":null,"extensions":null,"traceparent":{}}""");
        Assert.Equal(Answer, reply.Body);
    }

    [Fact]
    public async Task Get_carries_the_same_request()
    {
        var reply = await Server.GetAsync(
            "/graphql?query=query%20A(%24s%3AString!)%7Bproject(slug%3A%24s)%7Bslug%7D%7D&operationName=A&variables=%7B%22s%22%3A%22projekt-003%22%7D&extensions=");
        Assert.Equal("""{"data":{"project":{"slug":"projekt-003"}}}""", reply.Body);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query=")]
    [InlineData("/graphql?query={__typename}&variables=1")]
    [InlineData("/graphql?query={__typename}&variables={")]
    [InlineData("/graphql?query={__typename}&extensions=%5B%5D")]
    [InlineData("/graphql?query={__typename}&query={__typename}")]
    public async Task A_query_string_that_is_no_request_is_400(string path) =>
        Assert.Equal((400, "BAD_REQUEST"), await Told(path));

    [Fact]
    public async Task Letters_are_sent_as_they_are()
    {
        var reply = await Server.QueryAsync("{ organisation(slug: \"goteborgs-stad\") { name } }");
        Assert.Equal("""{"data":{"organisation":{"name":"Göteborgs Stad"}}}""", reply.Body);
    }

    [Fact]
    public async Task Answers_carry_the_headers_that_keep_browsers_from_guessing()
    {
        var reply = await Server.PostAsync(TypeName);
        Assert.Equal("nosniff", reply.Headers["X-Content-Type-Options"]);
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", reply.Headers["Content-Security-Policy"]);
    }

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema")]
    public async Task The_schema_definition_is_the_approved_one_wherever_it_is_asked_for(string path)
    {
        var reply = await Server.GetAsync(path);
        Assert.Equal(RepositoryFiles.Read("schema", "graphql", "projectsearch.graphql"), reply.Body);
        Assert.Equal("application/graphql; charset=utf-8", reply.ContentType);
        Assert.Equal(304, (await Server.GetAsync(path, null, ("If-None-Match", reply.Headers["ETag"]))).Status);
    }

    [Fact]
    public async Task A_body_in_pieces_is_read_whole()
    {
        using var content = new StreamContent(new SlowStream("""{"query":"{ __typename }"}"""u8.ToArray()));
        content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        Assert.Equal(Answer, (await Server.SendAsync(HttpMethod.Post, "/graphql", content, null)).Body);
    }

    private async Task<(int, string)> Told(string path)
    {
        var reply = await Server.GetAsync(path);
        return (reply.Status, reply.Code);
    }

    private static (string Message, string Code) Told(Reply reply) => (reply.Message, reply.Code);

    /// <summary>Gives its bytes one by one.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1)], cancellationToken);
    }
}
