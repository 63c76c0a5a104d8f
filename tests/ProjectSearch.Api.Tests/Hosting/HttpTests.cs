using ProjectSearch.Api.Tests.Commands;

namespace ProjectSearch.Api.Tests.Hosting;

/// <summary>What stands between the network and the endpoints, on the whole program.</summary>
public sealed class HttpTests : IDisposable
{
    private const string Query = "/graphql?query={__typename}";

    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(null, "https://any.example", "*")]
    [InlineData("https://a.example, https://b.example", "https://b.example", "https://b.example")]
    [InlineData("https://a.example", "https://other.example", null)]
    [InlineData("https://a.example, *", "https://other.example", "*")]
    [InlineData("", "https://any.example", null)]
    public async Task Pages_of_the_origins_that_are_named_may_read_answers(string? origins, string origin, string? allowed)
    {
        await using var node = new ServingNode(_run.Folder, [("Dataset:ImportShipped", "false"), .. origins is null ? [] : new[] { ("Http:CorsOrigins", origins) }]);
        using var answer = await SendAsync(node, HttpMethod.Get, Query, ("Origin", origin));
        using var preflight = await SendAsync(
            node, HttpMethod.Options, "/graphql", ("Origin", origin), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "content-type"));

        Assert.Equal(allowed, Header(answer, "Access-Control-Allow-Origin"));
        Assert.Equal(allowed, Header(preflight, "Access-Control-Allow-Origin"));
        Assert.Equal(allowed is null ? null : "content-type", Header(preflight, "Access-Control-Allow-Headers"));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "query=%7B__typename%7D")]
    [InlineData("multipart/form-data; boundary=a", "--a\r\nContent-Disposition: form-data; name=\"query\"\r\n\r\n{__typename}\r\n--a--\r\n")]
    [InlineData("text/plain", "{\"query\":\"{__typename}\"}")]
    public async Task What_a_form_of_another_site_can_send_is_refused(string contentType, string body)
    {
        await using var node = new ServingNode(_run.Folder, ("Dataset:ImportShipped", "false"));
        using var client = node.CreateClient();
        using var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        using var answer = await client.PostAsync(new Uri("/graphql", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(415, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("true", "br")]
    [InlineData("false", null)]
    public async Task Answers_are_compressed_for_clients_that_accept_it(string setting, string? encoding)
    {
        await using var node = new ServingNode(_run.Folder, ("Http:Compression", setting));
        await node.WaitUntilFollowingAsync();
        using var answer = await SendAsync(node, HttpMethod.Get, "/graphql?query={projects(first:50){nodes{title}}}", ("Accept-Encoding", "br"));

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.FirstOrDefault());
    }

    [Fact]
    public async Task One_client_that_sends_too_much_is_told_when_to_try_again()
    {
        await using var node = new ServingNode(_run.Folder, ("Dataset:ImportShipped", "false"), ("Http:RequestsPerMinute", "1"));
        using var first = await SendAsync(node, HttpMethod.Get, Query);
        using var second = await SendAsync(node, HttpMethod.Get, Query);

        Assert.NotEqual(429, (int)first.StatusCode);
        Assert.Equal((429, "60"), ((int)second.StatusCode, Header(second, "Retry-After")));
        Assert.Equal(
            """{"errors":[{"message":"One client may send 1 requests a minute; try again in a minute.","extensions":{"code":"TOO_MANY_REQUESTS","limit":"requestsPerMinute","maximum":1,"value":2}}]}""",
            await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<HttpResponseMessage> SendAsync(ServingNode node, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var client = node.CreateClient();
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
