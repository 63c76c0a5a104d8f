using Dapper;
using Microsoft.Data.Sqlite;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;
using ProjectSearch.Storing;
using ProjectSearch.Tests.Storing;
using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Indexing;

public sealed class IndexVerifierTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_index_that_agrees_is_reported_with_what_was_compared()
    {
        var report = await VerifyAsync("");

        Assert.Empty(report.Drifts);
        Assert.Equal((2, 400_000L, 200_000L, 1), (report.ProjectCount, report.TotalCost, report.RunFunding, report.GroupCount));
        Assert.Equal(report.StoreVersion, report.IndexVersion);
    }

    [Fact]
    public async Task A_row_changed_behind_the_index_is_named_with_the_field()
    {
        var report = await VerifyAsync("update projects set title = 'Changed' where title = 'A'");

        Assert.Contains("The project 2020-fyrbodal-a differs, title: the store has Changed, the index has A.", report.Drifts);
    }

    [Fact]
    public async Task A_sum_off_by_one_is_named_with_the_group_and_the_project()
    {
        var report = await VerifyAsync("update projects set run_funding = run_funding + 1 where title = 'B'");

        Assert.Contains("2020, Fyrbodal, En region för alla: the store has 2 projects, total cost 400000 SEK, RUN 200001 SEK; the index has 2 projects, total cost 400000 SEK, RUN 200000 SEK.", report.Drifts);
        Assert.Contains("The project 2020-fyrbodal-b differs, runFunding: the store has 100001, the index has 100000.", report.Drifts);
    }

    [Fact]
    public async Task An_index_behind_the_store_is_reported_with_both_versions_and_the_missing_project()
    {
        using var node = await FollowingNode.CreateAsync();
        await node.ShowAsync(Project("A"));
        await node.ImportAsync(Project("A"), Project("B"));

        using var snapshot = node.Folder.Acquire();
        var report = await IndexVerifier.VerifyAsync(node.Database.Store, snapshot, Cancellation);

        Assert.Contains($"The store is at version {report.StoreVersion} and the index at {report.IndexVersion}.", report.Drifts);
        Assert.Contains("The project 2020-fyrbodal-b is missing in the index.", report.Drifts);
    }

    [Fact]
    public async Task Another_database_is_told_from_another_version()
    {
        var report = await VerifyAsync($"update dataset set database_id = '{new string('1', 32)}'");

        Assert.Equal([$"The index is of another database: of {report.IndexVersion.DatabaseId:N}, and the store is {new string('1', 32)}."], report.Drifts);
    }

    [Theory]
    [InlineData("code = 'NOT_KNOWN'", "column code, holds \"NOT_KNOWN\"")]
    [InlineData("raw_values = '[1'", "column raw_values, holds \"[1\"")]
    [InlineData("raw_values = '[null]'", "column raw_values, holds \"[null]\"")]
    public async Task A_row_that_no_import_writes_is_named_with_its_column(string drift, string named)
    {
        var error = await Assert.ThrowsAsync<UnreadableRowException>(() => VerifyAsync($"update findings set {drift}"));

        Assert.Contains($"findings of the project 2020-fyrbodal-b, {named}", error.Message);
    }

    [Fact]
    public async Task A_project_that_only_the_index_has_is_named()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(77, "Stray")));

        using var snapshot = folder.Acquire();
        var report = await IndexVerifier.VerifyAsync(database.Store, snapshot, Cancellation);

        Assert.Contains("The project 2020-stray-77 is in the index and not in the store.", report.Drifts);
        Assert.Contains("The organisation goteborgs-stad is in the index and not in the store.", report.Drifts);
    }

    [Fact]
    public async Task A_long_list_is_cut_and_says_how_much_is_left()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        using var folder = TemporaryIndex.Of(Dataset.Of([.. Enumerable.Range(1, 300).Select(id => Dataset.Plain(id, "Stray"))]));

        using var snapshot = folder.Acquire();
        var report = await IndexVerifier.VerifyAsync(database.Store, snapshot, Cancellation);

        Assert.Equal(101, report.Drifts.Count);
        Assert.EndsWith("more differences are not listed.", report.Drifts[^1]);
    }

    private static async Task<VerificationReport> VerifyAsync(string drift)
    {
        using var node = await FollowingNode.CreateAsync();
        await node.ShowAsync(Project("A"), Project("B") with { Findings = [new Finding(FindingCode.MissingPurpose, FindingSeverity.Warning, "Syftet saknas.", [], null)] });
        if (drift.Length > 0)
        {
            using var connection = new SqliteConnection(node.Database.Options.ConnectionString);
            Assert.Equal(1, await connection.ExecuteAsync(drift));
        }

        using var snapshot = node.Folder.Acquire();
        return await IndexVerifier.VerifyAsync(node.Database.Store, snapshot, Cancellation);
    }
}
