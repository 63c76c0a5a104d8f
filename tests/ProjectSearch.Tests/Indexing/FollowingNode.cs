using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ProjectSearch.Importing;
using ProjectSearch.Indexing;
using ProjectSearch.Searching;
using ProjectSearch.Storing;
using ProjectSearch.Tests.Storing;

namespace ProjectSearch.Tests.Indexing;

/// <summary>A node that follows a database: its index in a folder of its own, and what lets it follow.</summary>
internal sealed class FollowingNode : IDisposable
{
    private readonly TemporaryDatabase? own;

    private FollowingNode(TemporaryDatabase database, TemporaryDatabase? own, TemporaryIndex? folder, TimeProvider? time, ILogger<IndexSync>? logger = null)
    {
        (Database, this.own, Folder) = (database, own, folder ?? new TemporaryIndex());
        Sync = SyncOf(database, Folder.Index, time, logger);
    }

    public TemporaryDatabase Database { get; }

    public TemporaryIndex Folder { get; }

    public IndexSync Sync { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A node with a database of its own.</summary>
    public static async Task<FollowingNode> CreateAsync(TimeProvider? time = null, ILogger<IndexSync>? logger = null)
    {
        var database = await TemporaryDatabase.CreateAsync(Cancellation);
        return new FollowingNode(database, database, null, time, logger);
    }

    /// <summary>A node on a database that is another's.</summary>
    /// <param name="database">The database.</param>
    /// <param name="folder">Its index; null for an empty folder.</param>
    /// <param name="time">The clock; null for the system's.</param>
    public static FollowingNode On(TemporaryDatabase database, TemporaryIndex? folder = null, TimeProvider? time = null) =>
        new(database, null, folder, time);

    public static IndexSync SyncOf(TemporaryDatabase database, ProjectIndex index, TimeProvider? time = null, ILogger<IndexSync>? logger = null) =>
        new(new ProjectStore(database.Options, TimeProvider.System), index, time ?? TimeProvider.System, logger ?? NullLogger<IndexSync>.Instance);

    /// <summary>The titles that a search finds.</summary>
    public List<string> Titles()
    {
        using var snapshot = Folder.Acquire();
        return [.. new ProjectSearcher(snapshot).Search(new ProjectQuery()).ReadAll(Cancellation).Select(project => project.Title)];
    }

    public Task ImportAsync(params ImportedProject[] projects) => ImportAsync(Packages.Of(projects));

    public Task ImportAsync(ImportPackage package) => Database.Store.ImportAsync([package], dryRun: false, progress: null, Cancellation);

    public Task SyncAsync() => Sync.SyncAsync(Cancellation);

    /// <summary>Imports and follows.</summary>
    public async Task ShowAsync(params ImportedProject[] projects)
    {
        await ImportAsync(projects);
        await SyncAsync();
    }

    /// <summary>Fails where the index is not as the store says.</summary>
    public async Task AssertAgreesAsync()
    {
        using var snapshot = Folder.Acquire();
        var report = await IndexVerifier.VerifyAsync(Database.Store, snapshot, Cancellation);
        Assert.Empty(report.Drifts);
    }

    public void Dispose()
    {
        Sync.Dispose();
        Folder.Dispose();
        own?.Dispose();
    }
}
