using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProjectSearch.Api.GraphQL;
using ProjectSearch.Api.Pages;
using ProjectSearch.Api.Tests.Wire;
using ProjectSearch.Indexing;

namespace ProjectSearch.Api.Tests.Pages;

/// <summary>The pages and the GraphQL endpoint on a server in memory.</summary>
internal sealed class PageSite : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly HttpClient _client;

    private PageSite(WebApplication application)
    {
        _application = application;
        _client = application.GetTestClient();
    }

    public static async Task<PageSite> StartAsync(ProjectIndex index, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(index);
        builder.Services.AddProjectSearchGraphQL(builder.Configuration);
        builder.Services.AddProjectSearchPages();
        configure?.Invoke(builder.Services);
        var application = builder.Build();
        application.MapProjectSearchGraphQL();
        application.MapProjectSearchPages();
        await application.StartAsync();
        return new PageSite(application);
    }

    public async Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _client.SendAsync(request);
        var all = response.Headers.Concat<KeyValuePair<string, IEnumerable<string>>>(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Reply((int)response.StatusCode, await response.Content.ReadAsStringAsync(), all);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
    }
}
