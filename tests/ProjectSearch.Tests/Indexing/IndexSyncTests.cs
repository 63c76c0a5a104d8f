using Microsoft.Data.Sqlite;
using ProjectSearch.Indexing;
using ProjectSearch.Searching;
using ProjectSearch.Tests.Storing;
using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Indexing;

public sealed class IndexSyncTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_missing_index_is_built_and_then_follows_what_imports_change()
    {
        using var node = await FollowingNode.CreateAsync();
        await node.ShowAsync(Project("A"), Project("B"));
        Assert.Equal(["A", "B"], node.Titles());

        await node.ShowAsync(Project("A") with { Purpose = "Nytt." }, Project("C"));

        Assert.Equal(["A", "C"], node.Titles());
        Assert.Equal(IndexState.Following, node.Sync.Health.State);
        Assert.Null(node.Sync.Health.Reason);
        Assert.Single(Directory.EnumerateDirectories(node.Folder.Directory));
        await node.AssertAgreesAsync();
    }

    [Fact]
    public async Task An_empty_database_gives_an_empty_index()
    {
        using var node = await FollowingNode.CreateAsync();

        await node.SyncAsync();

        using var snapshot = node.Folder.Acquire();
        Assert.Equal(0, snapshot.ProjectCount);
        Assert.Equal(0, snapshot.Version.ImportNumber);
        Assert.Equal(DateTimeOffset.UnixEpoch, snapshot.UpdatedAt);
    }

    [Fact]
    public async Task An_index_of_another_database_is_built_anew()
    {
        using var other = await FollowingNode.CreateAsync();
        await other.ShowAsync(Project("Other"));
        other.Folder.Index.Dispose();
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);

        using var node = FollowingNode.On(database, other.Folder.Reopen());
        await node.ShowAsync(Project("Own"));

        Assert.Equal(["Own"], node.Titles());
    }

    [Fact]
    public async Task An_index_ahead_of_a_database_restored_from_a_backup_is_built_anew()
    {
        using var node = await FollowingNode.CreateAsync();
        await node.ImportAsync(Project("Old"));
        var file = node.Database.Path;
        SqliteConnection.ClearAllPools();
        File.Copy(file, file + ".backup");
        await node.ShowAsync(Project("New"));
        Assert.Equal(["New"], node.Titles());

        SqliteConnection.ClearAllPools();
        File.Copy(file + ".backup", file, overwrite: true);
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
        await node.SyncAsync();

        Assert.Equal(["Old"], node.Titles());
        await node.AssertAgreesAsync();
    }

    [Fact]
    public async Task A_second_process_on_the_same_folder_is_refused_and_told_what_to_do()
    {
        using var node = await FollowingNode.CreateAsync();
        await node.SyncAsync();
        using var other = new ProjectIndex(node.Folder.Index.Options);
        using var otherSync = FollowingNode.SyncOf(node.Database, other);

        var refusal = await Assert.ThrowsAsync<IndexInUseException>(() => otherSync.SyncAsync(Cancellation));

        Assert.Equal($"The index in {node.Folder.Directory} is in use by another process. Give each serving process a folder of its own (Index:Directory).", refusal.Message);
        using var snapshot = other.TryAcquire();
        Assert.NotNull(snapshot);
    }

    [Fact]
    public async Task A_rebuild_by_another_process_is_taken_over_at_the_next_sync()
    {
        using var node = await FollowingNode.CreateAsync();
        await node.ShowAsync(Project("A"));
        using var command = new ProjectIndex(node.Folder.Index.Options);
        using var rebuild = FollowingNode.SyncOf(node.Database, command);

        await rebuild.RebuildAsync(Cancellation);
        Assert.Equal(["A"], node.Titles());
        Assert.Equal(2, Directory.EnumerateDirectories(node.Folder.Directory).Count());
        command.Dispose();
        await node.SyncAsync();

        Assert.Equal(["A"], node.Titles());
        Assert.Equal("generation-000002", Path.GetFileName(Assert.Single(Directory.EnumerateDirectories(node.Folder.Directory))));
    }

    [Fact]
    public async Task A_snapshot_that_is_held_stays_readable_through_a_rebuild_and_the_end_of_the_index()
    {
        using var node = await FollowingNode.CreateAsync();
        await node.ShowAsync(Project("A"));
        using var held = node.Folder.Acquire();

        await node.ImportAsync(Project("B"));
        await node.Sync.RebuildAsync(Cancellation);
        node.Folder.Index.Dispose();

        Assert.Equal("A", Assert.Single(new ProjectSearcher(held).Search(new ProjectQuery()).ReadAll(Cancellation)).Title);
    }
}
