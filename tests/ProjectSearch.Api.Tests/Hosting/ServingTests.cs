using ProjectSearch.Api.Tests.Commands;
using ProjectSearch.Api.Tests.Telemetry;

namespace ProjectSearch.Api.Tests.Hosting;

public sealed class ServingTests : IDisposable
{
    private const string Count = "/graphql?query={projects{totalCount}}";

    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_first_start_imports_what_ships_and_a_second_does_not()
    {
        string first;
        await using (var node = new ServingNode(_run.Folder))
        {
            first = (await node.WaitUntilFollowingAsync()).GetProperty("dataset").GetString()!;
            Assert.Equal("""{"data":{"projects":{"totalCount":59}}}""", await node.GetAsync(Count));
        }

        await using var again = new ServingNode(_run.Folder);
        var second = await again.WaitUntilFollowingAsync();
        Assert.EndsWith("-1", first, StringComparison.Ordinal);
        Assert.Equal(first, second.GetProperty("dataset").GetString());
        Assert.Equal(59, second.GetProperty("index").GetProperty("projects").GetInt32());
        Assert.True(second.GetProperty("database").GetProperty("reachable").GetBoolean());
    }

    [Fact]
    public async Task An_import_by_another_process_is_followed_and_verified_and_reindexed_while_serving_goes_on()
    {
        await using var node = new ServingNode(_run.Folder, ("Dataset:ImportShipped", "false"));
        await node.WaitUntilFollowingAsync();
        Assert.Equal("""{"data":{"projects":{"totalCount":0}}}""", await node.GetAsync(Count));

        var imported = await _run.RunAsync("import", await _run.WriteAppendixAsync());
        await node.WaitAsync((_, report) => report.GetProperty("index").GetProperty("projects").GetInt32() == 59);
        var verified = await _run.RunAsync("verify");
        var reindexed = await _run.RunAsync("reindex");

        Assert.Equal((0, 0, 0), (imported.Code, verified.Code, reindexed.Code));
        Assert.Contains("158282517 SEK", verified.Out, StringComparison.Ordinal);
        Assert.Contains("42031810 SEK", verified.Out, StringComparison.Ordinal);
        Assert.StartsWith("Indexed 59 projects", reindexed.Out, StringComparison.Ordinal);
        Assert.Equal("""{"data":{"projects":{"totalCount":59}}}""", await node.GetAsync(Count));
    }

    [Fact]
    public async Task Without_a_database_the_node_lives_is_not_ready_says_why_and_recovers()
    {
        Directory.CreateDirectory(_run.Database);
        await using var node = new ServingNode(_run.Folder);

        var waiting = await node.WaitAsync((status, report) =>
            status == 503 && report.GetProperty("database").GetProperty("awaySince").ValueKind != System.Text.Json.JsonValueKind.Null);
        Assert.Equal("""{"status":"live"}""", await node.GetAsync("/health/live"));
        Directory.Delete(_run.Database);
        var ready = await node.WaitUntilFollowingAsync();

        Assert.Equal("notReady", waiting.GetProperty("status").GetString());
        Assert.Contains("Database:ConnectionString", waiting.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal("ready", ready.GetProperty("status").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, ready.GetProperty("reason").ValueKind);
    }

    [Fact]
    public async Task A_database_that_may_only_be_read_is_served()
    {
        await _run.RunAsync("import", await _run.WriteAppendixAsync());
        await using var node = new ServingNode(
            _run.Folder,
            ("Database:ConnectionString", ServingNode.ConnectionString(_run.Folder) + ";Mode=ReadOnly"),
            ("Dataset:ImportShipped", "false"));

        var report = await node.WaitUntilFollowingAsync();

        Assert.Equal(59, report.GetProperty("index").GetProperty("projects").GetInt32());
    }

    [Fact]
    public async Task What_the_operator_says_about_the_data_is_in_the_api()
    {
        await using var node = new ServingNode(_run.Folder, ("Dataset:Licence", "CC0 1.0"), ("Dataset:Citation", "Regionens bilaga 3"));
        await node.WaitUntilFollowingAsync();

        var answer = await node.GetAsync("/graphql?query={dataset{licence,citation}}");

        Assert.Equal("""{"data":{"dataset":{"licence":"CC0 1.0","citation":"Regionens bilaga 3"}}}""", answer);
    }

    [Fact]
    public async Task What_is_served_can_be_watched()
    {
        await using var node = new ServingNode(_run.Folder);
        await node.WaitUntilFollowingAsync();
        using var measured = new Measurements(node.Services);
        measured.Collect();

        Assert.Equal([59], measured.Of("projectsearch.index.projects"));
        Assert.Equal([1], measured.Of("projectsearch.index.import"));
        Assert.Equal([1], measured.Of("projectsearch.database.reachable"));
        Assert.InRange(Assert.Single(measured.Of("projectsearch.index.generation")), 1, 2);
        Assert.InRange(Assert.Single(measured.Of("projectsearch.index.lag")), 0, 60);
    }

    [Fact]
    public async Task A_missing_index_is_drift()
    {
        await _run.RunAsync("import", await _run.WriteAppendixAsync());

        var verified = await _run.RunAsync("verify");

        Assert.Equal(1, verified.Code);
        Assert.StartsWith($"Drift: there is no readable index in {_run.Index}.", verified.Out, StringComparison.Ordinal);
    }
}
