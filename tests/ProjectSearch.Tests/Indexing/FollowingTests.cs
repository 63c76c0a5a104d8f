using CsCheck;
using ProjectSearch.Importing;
using ProjectSearch.Indexing;
using ProjectSearch.Indexing.Documents;
using ProjectSearch.Indexing.Verifying;
using ProjectSearch.Tests.Storing;

namespace ProjectSearch.Tests.Indexing;

public sealed class FollowingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly Gen<ImportedProject> Row =
        from title in Gen.Int[1, 12]
        from subregion in Gen.OneOf("Fyrbodal", "Skaraborg")
        from theme in Gen.OneOf(null, "En region för alla", "En ledande kunskapsregion")
        from owner in Gen.Int[0, 5]
        from total in Gen.Int[0, 3]
        select Packages.Project($"Projekt {title}", owner == 0 ? [] : [Packages.Owner($"Ägare {owner}"), Packages.Owner($"Ägare {owner + 1}")]) with
        {
            Subregion = subregion,
            Theme = theme,
            TotalCost = total == 0 ? null : total * 1000,
            RunFunding = total == 3 ? null : total * 500,
        };

    private static readonly Gen<(int Year, ImportedProject[] Rows)[]> Imports = Gen.Select(
        Gen.Int[2019, 2021],
        Row.Array[0, 15].Select(rows => rows.DistinctBy(row => (row.Subregion, row.Title)).ToArray())).Array[1, 6];

    [Fact]
    public async Task An_index_that_followed_equals_one_that_was_built_anew_document_by_document() =>
        await Imports.TryAsync(
            async imports =>
            {
                using var followed = await FollowingNode.CreateAsync();
                foreach (var (year, rows) in imports)
                {
                    await followed.ImportAsync(Packages.Listing(Packages.Identity(year), rows));
                    await followed.SyncAsync();
                    await followed.AssertAgreesAsync();
                }

                using var built = FollowingNode.On(followed.Database);
                await built.Sync.RebuildAsync(Cancellation);
                using var left = followed.Folder.Acquire();
                using var right = built.Folder.Acquire();
                AssertSame(left, right);
            },
            times: 20);

    [Fact]
    public async Task An_owner_that_is_gone_since_two_imports_is_in_no_ones_way()
    {
        using var node = await FollowingNode.CreateAsync();
        var others = Enumerable.Range(0, 20).Select(number => Packages.Project($"Projekt {number}", Packages.Owner("Kvar"))).ToArray();
        await node.ShowAsync([.. others, Packages.Project("A", Packages.Owner("Borta"))]);

        await node.ShowAsync([.. others, Packages.Project("A", Packages.Owner("Ny"))]);
        await node.ShowAsync([.. others, Packages.Project("A", Packages.Owner("Ny")), Packages.Project("B")]);

        await node.AssertAgreesAsync();
    }

    private static void AssertSame(IndexSnapshot left, IndexSnapshot right)
    {
        Assert.Equal(left.Version, right.Version);
        Assert.Equal(left.ProjectCount, right.ProjectCount);
        var drifts = new DriftList();
        CatalogVerifier.Verify(left.Catalog.Entities, right.Catalog.Entities, drifts);
        Assert.Empty(drifts.ToList());

        var (lefts, rights) = (Documents(left), Documents(right));
        Assert.Equal(lefts.Keys.Order(), rights.Keys.Order());
        foreach (var (key, document) in lefts)
        {
            var project = left.State.Records.Read(document);
            Assert.Equal(ProjectRecord.ToBytes(project), ProjectRecord.ToBytes(right.State.Records.Read(rights[key])));
            Assert.Empty(FieldDifferences.BetweenColumns(project, left.State, document));
            Assert.Empty(FieldDifferences.BetweenColumns(project, right.State, rights[key]));
            Assert.Equal(left.State.FoldedTitles[document], right.State.FoldedTitles[rights[key]]);
        }

        Assert.Equal(Postings.Of(left), Postings.Of(right));
        var order = lefts.Keys.OrderBy(key => left.State.Titles.RankOf(lefts[key])).ThenBy(key => key);
        Assert.Equal(order, rights.Keys.OrderBy(key => right.State.Titles.RankOf(rights[key])).ThenBy(key => key));
    }

    private static Dictionary<long, int> Documents(IndexSnapshot snapshot)
    {
        var documents = new Dictionary<long, int>();
        foreach (var document in snapshot.State.Columns.Stored)
        {
            documents.Add(snapshot.State.Columns.Keys[document], document);
        }

        return documents;
    }
}
