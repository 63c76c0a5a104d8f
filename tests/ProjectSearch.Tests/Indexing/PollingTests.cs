using Microsoft.Extensions.Logging;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;
using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Indexing;

public sealed class PollingTests : IDisposable
{
    private static readonly TimeSpan Interval = new IndexOptions().PollInterval;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly PausingClock clock = new();

    public void Dispose() => stop.Dispose();

    [Fact]
    public async Task Following_ends_quietly_when_it_is_told_to()
    {
        using var node = await FollowingNode.CreateAsync(clock);
        var following = node.Sync.FollowAsync(stop.Token);
        await clock.NextPauseAsync();

        await stop.CancelAsync();

        await following;
        Assert.Equal(IndexState.Following, node.Sync.Health.State);
    }

    [Fact]
    public async Task Two_nodes_on_one_database_show_an_import_after_one_poll_each()
    {
        var otherClock = new PausingClock();
        using var node = await FollowingNode.CreateAsync(clock);
        using var other = FollowingNode.On(node.Database, time: otherClock);
        await node.ImportAsync(Project("A"));
        var following = Task.WhenAll(node.Sync.FollowAsync(stop.Token), other.Sync.FollowAsync(stop.Token));
        Assert.Equal((Interval, Interval), (await clock.NextPauseAsync(), await otherClock.NextPauseAsync()));

        await node.ImportAsync(Project("B"));
        Assert.All([node, other], each => Assert.Equal(["A"], each.Titles()));
        await clock.PassAsync(Interval);
        await otherClock.PassAsync(Interval);

        using var snapshot = node.Folder.Acquire();
        using var otherSnapshot = other.Folder.Acquire();
        Assert.Equal(2, snapshot.Version.ImportNumber);
        Assert.Equal(snapshot.Version, otherSnapshot.Version);
        Assert.All([node, other], each => Assert.Equal(["B"], each.Titles()));
        await stop.CancelAsync();
        await following;
    }

    [Fact]
    public async Task While_the_database_is_away_the_index_serves_on_says_since_when_and_asks_ever_more_seldom_until_it_is_back()
    {
        using var node = await FollowingNode.CreateAsync(clock);
        await node.ImportAsync(Project("A"));
        var following = node.Sync.FollowAsync(stop.Token);
        Assert.Equal(Interval, await clock.NextPauseAsync());
        var lastSync = clock.GetUtcNow();
        await node.ImportAsync(Project("B"));
        node.Database.TakeAway();

        var pause = await clock.PassAsync(Interval);
        var away = clock.GetUtcNow();
        var pauses = new List<TimeSpan> { pause };
        for (var attempt = 0; attempt < 4; attempt++)
        {
            pauses.Add(pause = await clock.PassAsync(pause));
        }

        Assert.Equal([10, 20, 40, 60, 60], pauses.Select(length => length.TotalSeconds));
        Assert.Equal(new IndexHealth(IndexState.Stale, "The database can't be read.", away, lastSync, away), node.Sync.Health);
        Assert.Equal(["A"], node.Titles());

        node.Database.BringBack();
        Assert.Equal(Interval, await clock.PassAsync(pause));
        Assert.Equal(new IndexHealth(IndexState.Following, null, clock.GetUtcNow(), clock.GetUtcNow()), node.Sync.Health);
        Assert.Equal(["B"], node.Titles());
        await stop.CancelAsync();
        await following;
    }

    [Fact]
    public async Task Without_an_index_a_node_waits_for_its_database_and_builds_when_it_comes()
    {
        using var node = await FollowingNode.CreateAsync(clock);
        await node.ImportAsync(Project("A"));
        node.Database.TakeAway();
        var following = node.Sync.FollowAsync(stop.Token);

        var pause = await clock.NextPauseAsync();
        Assert.Equal(IndexState.Building, node.Sync.Health.State);
        Assert.Null(node.Folder.Index.TryAcquire());
        node.Database.BringBack();
        await clock.PassAsync(pause);

        Assert.Equal(IndexState.Following, node.Sync.Health.State);
        Assert.Equal(["A"], node.Titles());
        await stop.CancelAsync();
        await following;
    }

    [Fact]
    public async Task A_row_that_no_import_writes_is_named_and_followed_once_it_is_mended()
    {
        using var node = await FollowingNode.CreateAsync(clock);
        await node.ImportAsync(Project("A"));
        var following = node.Sync.FollowAsync(stop.Token);
        var pause = await clock.NextPauseAsync();
        await node.ImportAsync(Project("A") with { Findings = [new Finding(FindingCode.MissingPurpose, FindingSeverity.Warning, "Syftet saknas.", [], null)] });
        await node.Database.ExecuteAsync("update findings set code = 'NOT_KNOWN'", Cancellation);

        pause = await clock.PassAsync(pause);

        Assert.Equal((IndexState.Stale, null), (node.Sync.Health.State, node.Sync.Health.DatabaseAwaySince));
        Assert.StartsWith("A row of the database can't be read: findings of the project 2020-fyrbodal-a, column code", node.Sync.Health.Reason);
        Assert.Equal(["A"], node.Titles());
        await node.Database.ExecuteAsync("update findings set code = 'MISSING_PURPOSE'", Cancellation);
        await clock.PassAsync(pause);
        Assert.Equal(IndexState.Following, node.Sync.Health.State);
        await stop.CancelAsync();
        await following;
    }

    [Fact]
    public async Task An_error_that_is_not_the_databases_is_told_apart_from_a_database_that_is_away()
    {
        var logger = new BreakableLogger();
        using var node = await FollowingNode.CreateAsync(clock, logger);
        await node.ImportAsync(Project("A"));
        var following = node.Sync.FollowAsync(stop.Token);
        var pause = await clock.NextPauseAsync();
        await node.ImportAsync(Project("B"));
        logger.IsBroken = true;

        pause = await clock.PassAsync(pause);

        var now = clock.GetUtcNow();
        Assert.Equal(
            new IndexHealth(IndexState.Stale, "An internal error keeps the index from following the database. The log tells which.", now, now),
            node.Sync.Health);
        logger.IsBroken = false;
        await clock.PassAsync(pause);
        Assert.Equal(IndexState.Following, node.Sync.Health.State);
        await stop.CancelAsync();
        await following;
    }

    // Stands for any error within the program: what tells of a step that went well fails.
    private sealed class BreakableLogger : ILogger<IndexSync>
    {
        public bool IsBroken { get; set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsBroken && logLevel == LogLevel.Information)
            {
                throw new InvalidOperationException("The log is broken.");
            }
        }
    }
}
