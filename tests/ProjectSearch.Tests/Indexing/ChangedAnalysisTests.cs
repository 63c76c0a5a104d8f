using ProjectSearch.Indexing;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Generations;
using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Indexing;

public sealed class ChangedAnalysisTests
{
    private const string Other = "swedish-0-other";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_index_of_another_analysis_is_a_drift_until_a_generation_of_this_one_is_built()
    {
        using var before = await FollowingNode.CreateAsync();
        await before.ShowAsync(Project("A"));
        Sign(before.Folder, Other);
        using var node = FollowingNode.On(before.Database, before.Folder.Reopen());

        Assert.Equal([$"The index was made by the analysis {Other}, and this build's is {SwedishAnalyzers.Fingerprint}."], await DriftsAsync(node));
        Assert.Equal(["A"], node.Titles());

        await node.SyncAsync();

        await node.AssertAgreesAsync();
        Assert.Equal(["A"], node.Titles());
    }

    // As a build of before would have left it.
    private static void Sign(TemporaryIndex folder, string fingerprint)
    {
        using var snapshot = folder.Acquire();
        var (version, catalog) = (snapshot.Version, snapshot.Catalog.Entities);
        folder.Index.Dispose();
        using var writer = GenerationWriter.Open(Directory.EnumerateDirectories(folder.Directory).Single());
        writer.Commit(catalog, new CommitStamp(version, fingerprint));
    }

    private static async Task<IReadOnlyList<string>> DriftsAsync(FollowingNode node)
    {
        using var snapshot = node.Folder.Acquire();
        return (await IndexVerifier.VerifyAsync(node.Database.Store, snapshot, Cancellation)).Drifts;
    }
}
