using CsCheck;
using ProjectSearch.Projects;
using ProjectSearch.Searching;
using ProjectSearch.Tests.Indexing;

namespace ProjectSearch.Tests.Searching.Aggregating;

public sealed class GroupingTests
{
    private static readonly Gen<ProjectDimension[]> SomeDimensions = Gen.Enum<ProjectDimension>().Array[1, 4].Select(dimensions => dimensions.Distinct().ToArray());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Groups_equal_those_of_a_plain_query_over_the_records() =>
        Gen.Select(Dataset.Random, SomeDimensions, Gen.Enum<GroupOrder>()).Try(
            (dataset, dimensions, order) =>
            {
                using var index = TemporaryIndex.Of(dataset);
                using var snapshot = index.Acquire();
                var result = new ProjectSearcher(snapshot).Search(new ProjectQuery());

                var grouping = result.Group(dimensions, order, 1000, FigureParts.All, Cancellation);

                var expected = dataset.Listed
                    .SelectMany(project => Combinations(project, dimensions, dataset.Catalog).Select(key => (key, project)))
                    .GroupBy(pair => pair.key, pair => pair.project)
                    .ToDictionary(group => group.Key, group => FigureOracle.Of(group));
                Assert.Equal(expected.Count, grouping.GroupCount);
                Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), grouping.Groups.Select(KeyOf).Order(StringComparer.Ordinal));
                Assert.All(grouping.Groups, group => FigureOracle.AssertEqual(expected[KeyOf(group)], group.Figures));
                AssertOrdered(grouping.Groups, order);
                Assert.Equal(
                    grouping.Groups.Take(3).Select(KeyOf),
                    result.Group(dimensions, order, 3, FigureParts.Count, Cancellation).Groups.Select(KeyOf));
            },
            times: 30);

    [Fact]
    public void Owners_and_findings_overlap_and_years_do_not()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "A") with { OwnerIds = [1, 4, 1] }, Dataset.Plain(2, "B")));
        using var snapshot = index.Acquire();
        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery());

        var owners = result.Group([ProjectDimension.Owner], GroupOrder.KeyAsc, 10, FigureParts.Count, Cancellation);

        Assert.True(owners.Overlapping);
        Assert.Equal(
            [("fyrbodals-kommunalforbund", "Fyrbodals kommunalförbund", 1), ("goteborgs-stad", "Göteborgs Stad", 1), ("none", "none", 1)],
            owners.Groups.Select(group => (group.Keys[0].Value, group.Keys[0].Label, group.Figures.Count)));
        Assert.True(result.Group([ProjectDimension.Year, ProjectDimension.Finding], GroupOrder.KeyAsc, 0, FigureParts.Count, Cancellation).Overlapping);
        Assert.False(result.Group([ProjectDimension.Year], GroupOrder.KeyAsc, 0, FigureParts.Count, Cancellation).Overlapping);
    }

    [Fact]
    public void Keys_come_in_the_Swedish_alphabet_and_numbers_by_value_with_none_last()
    {
        Project Question(long id, int? number) => Dataset.Plain(id, "A") with { PriorityQuestion = number, OwnerIds = [new long[] { 5, 9, 12, 1 }[id % 4]] };
        using var index = TemporaryIndex.Of(Dataset.Of(Question(1, 10), Question(2, 9), Question(3, null), Question(4, 1)));
        using var snapshot = index.Acquire();
        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery());

        Assert.Equal(["1", "9", "10", "none"], Values(ProjectDimension.PriorityQuestion));
        Assert.Equal(["goteborgs-stad", "orust", "amals-kommun", "alvsborg-ab"], Values(ProjectDimension.Owner));

        IEnumerable<string> Values(ProjectDimension dimension) =>
            result.Group([dimension], GroupOrder.KeyAsc, 10, FigureParts.Count, Cancellation).Groups.Select(group => group.Keys[0].Value);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused()
    {
        using var index = TemporaryIndex.Of(Dataset.Of());
        using var snapshot = index.Acquire();
        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery());

        Refused("Give 1 to 4 dimensions, each once; there are 0.", [], 1);
        Refused("Give 1 to 4 dimensions, each once; there are 2.", [ProjectDimension.Year, ProjectDimension.Year], 1);
        Refused("Give 1 to 4 dimensions, each once; there are 5.", [.. Enum.GetValues<ProjectDimension>().Take(5)], 1);
        Refused("first is -1; it may be 0 to 1000 here.", [ProjectDimension.Year], -1);
        Refused("first is 1001; it may be 0 to 1000 here.", [ProjectDimension.Year], 1001);

        void Refused(string message, ProjectDimension[] dimensions, int first)
        {
            var refusal = Assert.Throws<SearchException>(() => result.Group(dimensions, GroupOrder.CountDesc, first, FigureParts.Count, Cancellation));
            Assert.Equal((SearchError.BadInput, message), (refusal.Error, refusal.Message));
        }
    }

    private static IEnumerable<string> Combinations(Project project, IEnumerable<ProjectDimension> dimensions, Catalog catalog) =>
        dimensions.Aggregate(
            (IEnumerable<string>)[""],
            (keys, dimension) => keys.SelectMany(key => DimensionOracle.ValuesOf(project, dimension, catalog).Select(value => $"{key}/{value}")));

    private static string KeyOf(ProjectGroup group) => string.Concat(group.Keys.Select(key => "/" + key.Value));

    private static void AssertOrdered(IReadOnlyList<ProjectGroup> groups, GroupOrder order)
    {
        var measures = groups.Select(group => order switch
        {
            GroupOrder.CountDesc => group.Figures.Count,
            GroupOrder.RunFundingDesc => group.Figures.RunFunding.Sum ?? -1,
            GroupOrder.TotalCostDesc => group.Figures.TotalCost.Sum ?? -1,
            _ => 0,
        }).ToList();
        Assert.Equal(measures.OrderDescending(), measures);
    }
}
