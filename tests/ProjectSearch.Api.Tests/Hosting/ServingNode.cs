using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ProjectSearch.Api.Tests.Hosting;

/// <summary>The whole program on a server in memory, over a folder of its own.</summary>
internal sealed class ServingNode(string folder, params (string Key, string Value)[] settings) : WebApplicationFactory<Program>
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    public static string ConnectionString(string folder) => $"Data Source={Path.Combine(folder, "projectsearch.db")};Pooling=False";

    public async Task<(int Status, JsonElement Report)> ReadinessAsync()
    {
        using var client = CreateClient();
        using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, JsonDocument.Parse(body).RootElement);
    }

    /// <summary>Asks for the health until it is as wanted.</summary>
    public async Task<JsonElement> WaitAsync(Func<int, JsonElement, bool> wanted)
    {
        var begin = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var (status, report) = await ReadinessAsync();
            if (wanted(status, report))
            {
                return report;
            }

            Assert.True(TimeProvider.System.GetElapsedTime(begin) < _patience, $"Waited in vain: {report}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Waits until it serves what the database holds. An index on disk is served before the database is asked.</summary>
    public Task<JsonElement> WaitUntilFollowingAsync() => WaitAsync((status, report) =>
        status == 200
        && report.GetProperty("index").GetProperty("state").GetString() == "following"
        && report.GetProperty("database").GetProperty("reachable").GetBoolean());

    public async Task<string> GetAsync(string path)
    {
        using var client = CreateClient();
        return await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:ConnectionString", ConnectionString(folder));
        builder.UseSetting("Index:Directory", Path.Combine(folder, "index"));
        builder.UseSetting("Index:PollInterval", "00:00:00.2");
        builder.UseSetting("Logging:LogLevel:Default", "Error");
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }
    }
}
