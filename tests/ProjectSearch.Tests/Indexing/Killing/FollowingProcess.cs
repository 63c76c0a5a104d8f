using Microsoft.Extensions.Logging.Abstractions;
using ProjectSearch.Indexing;
using ProjectSearch.Storing;
using ProjectSearch.Tests.Storing.Killing;

namespace ProjectSearch.Tests.Indexing.Killing;

/// <summary>Another process that imports, lets its index follow, and builds it anew, until it is killed.</summary>
public sealed class FollowingProcess
{
    private const string IndexDirectory = "INDEX";
    private const string PhaseFile = "PHASE";
    private const string RebuildsFirst = "REBUILDS_FIRST";

    [Fact(Explicit = true)]
    public async Task Follows_until_it_is_killed()
    {
        var store = new ProjectStore(ChildProcess.Options, TimeProvider.System);
        using var index = new ProjectIndex(new IndexOptions { Directory = ChildProcess.Setting(IndexDirectory) });
        using var sync = new IndexSync(store, index, TimeProvider.System, NullLogger<IndexSync>.Instance);
        var cancellation = TestContext.Current.CancellationToken;
        var number = (await store.GetVersionAsync(cancellation)).ImportNumber;
        ChildProcess.ReportStart();
        await DoAsync("start", () => sync.SyncAsync(cancellation));
        if (bool.Parse(ChildProcess.Setting(RebuildsFirst)))
        {
            await DoAsync("rebuild", () => sync.RebuildAsync(cancellation));
        }

        while (true)
        {
            await DoAsync("import", () => store.ImportAsync([Generation.Of(++number)], dryRun: false, null, cancellation));
            await DoAsync("following", () => sync.SyncAsync(cancellation));
            await DoAsync("rebuild", () => sync.RebuildAsync(cancellation));
        }
    }

    /// <summary>Starts the process.</summary>
    /// <param name="options">The database.</param>
    /// <param name="index">The folder of the index.</param>
    /// <param name="phaseFile">Where it writes what it is about to do.</param>
    /// <param name="rebuildsFirst">Whether it builds the index anew before it imports, else after.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    internal static Task<ChildProcess> StartAsync(
        DatabaseOptions options, string index, string phaseFile, bool rebuildsFirst, CancellationToken cancellationToken) => ChildProcess.StartAsync(
            typeof(FollowingProcess),
            nameof(Follows_until_it_is_killed),
            options,
            cancellationToken,
            (IndexDirectory, index),
            (PhaseFile, phaseFile),
            (RebuildsFirst, rebuildsFirst.ToString()));

    private static Task DoAsync(string phase, Func<Task> work)
    {
        File.WriteAllText(ChildProcess.Setting(PhaseFile), phase);
        return work();
    }
}
