using ProjectSearch.Tests.Storing;
using ProjectSearch.Tests.Storing.Killing;

namespace ProjectSearch.Tests.Indexing.Killing;

public sealed class KilledIndexTests
{
    /// <summary>About one round of import, following and rebuilding.</summary>
    private static readonly TimeSpan LongestLife = TimeSpan.FromMilliseconds(2500);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_at_any_moment_of_an_import_or_of_following_it_the_next_start_ends_in_the_right_state()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = new TemporaryIndex();
        var phaseFile = Path.Combine(folder.Directory, "phase");
        var phases = new List<string>();
        for (var kill = 0; kill < ChildProcess.Kills; kill++)
        {
            using (var process = await FollowingProcess.StartAsync(database.Options, folder.Directory, phaseFile, rebuildsFirst: kill % 3 == 2, Cancellation))
            {
                await process.KillAsync(LongestLife * Random.Shared.NextDouble(), Cancellation);
            }

            phases.Add(File.Exists(phaseFile) ? await File.ReadAllTextAsync(phaseFile, Cancellation) : "before the start");
            using var reopened = folder.Reopen();
            using var node = FollowingNode.On(database, reopened);
            await node.SyncAsync();
            await AssertRightAsync(node);

            // Some starts find no index, so that a kill may hit the first build too.
            if (kill % 3 == 0)
            {
                node.Folder.Index.Dispose();
                Directory.Delete(Directory.EnumerateDirectories(folder.Directory).Single(), recursive: true);
            }
        }

        TestContext.Current.SendDiagnosticMessage($"Killed during: {string.Join(", ", phases.CountBy(phase => phase).Select(pair => $"{pair.Key} {pair.Value}"))}.");
    }

    private static async Task AssertRightAsync(FollowingNode node)
    {
        using var snapshot = node.Folder.Acquire();
        Assert.Equal(await node.Database.Store.GetVersionAsync(Cancellation), snapshot.Version);
        await node.AssertAgreesAsync();
        await using var reading = await node.Database.Store.ReadAsync(Cancellation);
        Generation.CheckWhole(
            snapshot.Version.ImportNumber,
            await reading.ReadCatalogAsync(Cancellation),
            await reading.ReadProjectsAsync(0, Cancellation).ToListAsync(Cancellation));
        Assert.Single(Directory.EnumerateDirectories(node.Folder.Directory));
        await node.Database.CheckIntegrityAsync(Cancellation);
    }
}
