using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using ProjectSearch.Importing;
using ProjectSearch.Indexing;
using ProjectSearch.Searching;
using ProjectSearch.Storing;
using ProjectSearch.Tests.Storing;
using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Indexing;

public sealed class IndexSyncTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_missing_index_is_built_and_then_follows_what_imports_change()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = new TemporaryIndex();
        using var sync = SyncOf(database, folder.Index);
        await ImportAsync(database, Of(Project("A"), Project("B")));
        await sync.SyncAsync(Cancellation);
        Assert.Equal(["A", "B"], Titles(folder.Index));

        await ImportAsync(database, Of(Project("A") with { Purpose = "Nytt." }, Project("C")));
        await sync.SyncAsync(Cancellation);

        Assert.Equal(["A", "C"], Titles(folder.Index));
        Assert.Equal(IndexState.Following, sync.Health.State);
        Assert.Null(sync.Health.Reason);
        Assert.Single(Directory.EnumerateDirectories(folder.Directory));
        await AssertAgreesAsync(database, folder.Index);
    }

    [Fact]
    public async Task An_empty_database_gives_an_empty_index()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = new TemporaryIndex();
        using var sync = SyncOf(database, folder.Index);

        await sync.SyncAsync(Cancellation);

        using var snapshot = folder.Acquire();
        Assert.Equal(0, snapshot.ProjectCount);
        Assert.Equal(0, snapshot.Version.ImportNumber);
        Assert.Equal(DateTimeOffset.UnixEpoch, snapshot.UpdatedAt);
    }

    [Fact]
    public async Task An_index_of_another_database_is_built_anew()
    {
        using var folder = new TemporaryIndex();
        using (var other = await TemporaryDatabase.CreateAsync(Cancellation))
        using (var sync = SyncOf(other, folder.Index))
        {
            await ImportAsync(other, Of(Project("Other")));
            await sync.SyncAsync(Cancellation);
        }

        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        await ImportAsync(database, Of(Project("Own")));
        using var next = SyncOf(database, folder.Index);
        await next.SyncAsync(Cancellation);

        Assert.Equal(["Own"], Titles(folder.Index));
    }

    [Fact]
    public async Task An_index_ahead_of_a_database_restored_from_a_backup_is_built_anew()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = new TemporaryIndex();
        using var sync = SyncOf(database, folder.Index);
        await ImportAsync(database, Of(Project("Old")));
        var file = new SqliteConnectionStringBuilder(database.Options.ConnectionString).DataSource;
        SqliteConnection.ClearAllPools();
        File.Copy(file, file + ".backup");
        await ImportAsync(database, Of(Project("New")));
        await sync.SyncAsync(Cancellation);
        Assert.Equal(["New"], Titles(folder.Index));

        SqliteConnection.ClearAllPools();
        File.Copy(file + ".backup", file, overwrite: true);
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
        await sync.SyncAsync(Cancellation);

        Assert.Equal(["Old"], Titles(folder.Index));
        await AssertAgreesAsync(database, folder.Index);
    }

    [Fact]
    public async Task A_second_process_on_the_same_folder_is_refused_and_told_what_to_do()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = new TemporaryIndex();
        using var sync = SyncOf(database, folder.Index);
        await sync.SyncAsync(Cancellation);
        using var other = new ProjectIndex(folder.Index.Options);
        using var otherSync = SyncOf(database, other);

        var refusal = await Assert.ThrowsAsync<IndexInUseException>(() => otherSync.SyncAsync(Cancellation));

        Assert.Equal($"The index in {folder.Directory} is in use by another process. Give each serving process a folder of its own (Index:Directory).", refusal.Message);
        using var snapshot = other.TryAcquire();
        Assert.NotNull(snapshot);
    }

    [Fact]
    public async Task A_rebuild_by_another_process_is_taken_over_at_the_next_sync()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = new TemporaryIndex();
        using var sync = SyncOf(database, folder.Index);
        await ImportAsync(database, Of(Project("A")));
        await sync.SyncAsync(Cancellation);
        using var command = new ProjectIndex(folder.Index.Options);
        using var rebuild = SyncOf(database, command);

        await rebuild.RebuildAsync(Cancellation);
        Assert.Equal(["A"], Titles(folder.Index));
        Assert.Equal(2, Directory.EnumerateDirectories(folder.Directory).Count());
        command.Dispose();
        await sync.SyncAsync(Cancellation);

        Assert.Equal(["A"], Titles(folder.Index));
        Assert.Equal("generation-000002", Path.GetFileName(Assert.Single(Directory.EnumerateDirectories(folder.Directory))));
    }

    [Fact]
    public async Task While_the_database_is_away_the_index_serves_on_and_says_so_and_follows_again_when_it_is_back()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = new TemporaryIndex();
        using var sync = SyncOf(database, folder.Index);
        await ImportAsync(database, Of(Project("A")));
        await sync.SyncAsync(Cancellation);
        await ImportAsync(database, Of(Project("B")));
        var file = new SqliteConnectionStringBuilder(database.Options.ConnectionString).DataSource;
        SqliteConnection.ClearAllPools();
        File.Move(file, file + ".away");
        Directory.CreateDirectory(file);

        await Assert.ThrowsAnyAsync<Exception>(() => sync.SyncAsync(Cancellation));
        Assert.Equal(IndexState.Stale, sync.Health.State);
        Assert.Equal("The database can't be read.", sync.Health.Reason);
        Assert.Equal(["A"], Titles(folder.Index));

        Directory.Delete(file);
        File.Move(file + ".away", file);
        await sync.SyncAsync(Cancellation);
        Assert.Equal(["B"], Titles(folder.Index));
        Assert.Equal(IndexState.Following, sync.Health.State);
    }

    [Theory]
    [InlineData("garbled pointer")]
    [InlineData("no pointer")]
    [InlineData("no generation")]
    [InlineData("missing file")]
    [InlineData("truncated files")]
    [InlineData("garbled bytes")]
    public async Task A_damaged_index_is_found_out_and_built_anew(string damage)
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = new TemporaryIndex();
        await ImportAsync(database, Of(Project("A"), Project("B")));
        using (var first = new ProjectIndex(folder.Index.Options))
        using (var sync = SyncOf(database, first))
        {
            await sync.SyncAsync(Cancellation);
        }

        Harm(folder.Directory, damage);
        using var again = SyncOf(database, folder.Index);
        await again.SyncAsync(Cancellation);

        Assert.Equal(["A", "B"], Titles(folder.Index));
        await AssertAgreesAsync(database, folder.Index);
    }

    [Fact]
    public async Task A_folder_that_is_deleted_while_it_is_served_is_built_anew_without_a_restart()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = new TemporaryIndex();
        using var sync = SyncOf(database, folder.Index);
        await ImportAsync(database, Of(Project("A")));
        await sync.SyncAsync(Cancellation);

        foreach (var generation in Directory.EnumerateDirectories(folder.Directory))
        {
            Directory.Delete(generation, recursive: true);
        }

        await sync.SyncAsync(Cancellation);

        Assert.Equal(["A"], Titles(folder.Index));
        Assert.Single(Directory.EnumerateDirectories(folder.Directory));
    }

    [Fact]
    public async Task A_snapshot_that_is_held_stays_readable_through_a_rebuild_and_the_end_of_the_index()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = new TemporaryIndex();
        using var sync = SyncOf(database, folder.Index);
        await ImportAsync(database, Of(Project("A")));
        await sync.SyncAsync(Cancellation);
        using var held = folder.Acquire();

        await ImportAsync(database, Of(Project("B")));
        await sync.RebuildAsync(Cancellation);
        folder.Index.Dispose();

        Assert.Equal("A", Assert.Single(new ProjectSearcher(held).Search(new ProjectQuery()).ReadAll(Cancellation)).Title);
    }

    [Fact]
    public async Task Following_ends_quietly_when_it_is_told_to()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = new TemporaryIndex();
        using var sync = SyncOf(database, folder.Index);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var following = sync.FollowAsync(stop.Token);
        while (sync.Health.State != IndexState.Following)
        {
            await Task.Delay(5, Cancellation);
        }

        await stop.CancelAsync();
        await following;
    }

    internal static IndexSync SyncOf(TemporaryDatabase database, ProjectIndex index) =>
        new(database.Store, index, TimeProvider.System, NullLogger<IndexSync>.Instance);

    internal static Task<ImportOutcome> ImportAsync(TemporaryDatabase database, ImportPackage package) =>
        database.Store.ImportAsync([package], dryRun: false, progress: null, Cancellation);

    internal static async Task AssertAgreesAsync(TemporaryDatabase database, ProjectIndex index)
    {
        using var snapshot = index.TryAcquire();
        var report = await IndexVerifier.VerifyAsync(database.Store, snapshot!, Cancellation);
        Assert.Empty(report.Drifts);
    }

    private static List<string> Titles(ProjectIndex index)
    {
        using var snapshot = index.TryAcquire();
        return [.. new ProjectSearcher(snapshot!).Search(new ProjectQuery()).ReadAll(Cancellation).Select(project => project.Title)];
    }

    private static void Harm(string directory, string damage)
    {
        var generation = Directory.EnumerateDirectories(directory).Single();
        switch (damage)
        {
            case "garbled pointer":
                File.WriteAllBytes(Path.Combine(directory, "current"), [0xFF, 0, 1, 2]);
                break;
            case "no pointer":
                File.Delete(Path.Combine(directory, "current"));
                break;
            case "no generation":
                Directory.Delete(generation, recursive: true);
                break;
            case "missing file":
                File.Delete(Directory.EnumerateFiles(generation, "_*").First());
                break;
            case "truncated files":
                foreach (var file in Directory.EnumerateFiles(generation, "_*"))
                {
                    using var stream = File.OpenWrite(file);
                    stream.SetLength(stream.Length / 2);
                }

                break;
            default:
                var largest = Directory.EnumerateFiles(generation, "_*").MaxBy(file => new FileInfo(file).Length)!;
                var bytes = File.ReadAllBytes(largest);
                bytes[bytes.Length / 2] ^= 0x5A;
                File.WriteAllBytes(largest, bytes);
                break;
        }
    }
}
