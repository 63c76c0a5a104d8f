using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProjectSearch.Api.GraphQL;
using ProjectSearch.Indexing;

namespace ProjectSearch.Api.Tests.Wire;

/// <summary>The GraphQL endpoint on a server in memory, with the settings of a test.</summary>
internal sealed class ApiServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private ApiServer(WebApplication application, HttpClient client)
    {
        _application = application;
        Client = client;
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _application.Services;

    public required CapturedLog Log { get; init; }

    public static async Task<ApiServer> StartAsync(ProjectIndex index, params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        builder.Services.AddSingleton(index);
        builder.Services.AddProjectSearchGraphQL(builder.Configuration);
        var log = new CapturedLog();
        builder.Logging.AddProvider(log);
        var application = builder.Build();
        application.MapProjectSearchGraphQL();
        await application.StartAsync();
        return new ApiServer(application, application.GetTestClient()) { Log = log };
    }

    /// <summary>Posts a body as it is.</summary>
    public async Task<Reply> PostAsync(string body, string? contentType = "application/json", string? accept = null, params (string Name, string Value)[] headers)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return await SendAsync(HttpMethod.Post, "/graphql", content, accept, headers);
    }

    /// <summary>Posts a document with variables, both put into JSON.</summary>
    public Task<Reply> QueryAsync(string query, object? variables = null, string? accept = null) =>
        PostAsync(System.Text.Json.JsonSerializer.Serialize(new { query, variables }), accept: accept);

    public Task<Reply> GetAsync(string path, string? accept = null, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, null, accept, headers);

    public async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, string? accept, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Client.SendAsync(request);
        var all = response.Headers.Concat<KeyValuePair<string, IEnumerable<string>>>(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Reply((int)response.StatusCode, await response.Content.ReadAsStringAsync(), all);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.DisposeAsync();
    }
}
