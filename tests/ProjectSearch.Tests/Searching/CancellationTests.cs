using ProjectSearch.Searching;
using ProjectSearch.Searching.Filters;
using ProjectSearch.Tests.Indexing;

namespace ProjectSearch.Tests.Searching;

public sealed class CancellationTests
{
    public static TheoryData<string> Parts => [.. Work.Keys];

    private static Dictionary<string, Action<ProjectResult, CancellationToken>> Work { get; } = new()
    {
        ["figures"] = (result, stop) => result.GetFigures(FigureParts.All, stop),
        ["groups"] = (result, stop) => result.Group([ProjectDimension.Year], GroupOrder.KeyAsc, 10, FigureParts.All, stop),
        ["facets"] = (result, stop) => result.GetFacets([ProjectDimension.Theme], 10, stop),
        ["page"] = (result, stop) => result.GetPage(new PageRequest(5), stop),
        ["all"] = (result, stop) => _ = result.ReadAll(stop).Count(),
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Each_part_of_an_answer_stops_when_asked_to_though_its_projects_are_found_already(string part)
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "A"), Dataset.Plain(2, "B")));
        using var snapshot = index.Acquire();
        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery());
        Work[part](result, CancellationToken.None);

        Assert.Throws<OperationCanceledException>(() => Work[part](result, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_filter_stops_within_its_first_documents()
    {
        using var index = TemporaryIndex.Of(Dataset.Of([.. Enumerable.Range(1, 3).Select(id => Dataset.Plain(id, "A"))]));
        using var snapshot = index.Acquire();
        var where = new ProjectFilter.Text(ProjectText.Title, new TextCondition(TextOperator.Contains, ["a"]));

        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery { Where = where });

        Assert.Throws<OperationCanceledException>(() => result.GetTotalCount(new CancellationToken(canceled: true)));
    }

    [Fact]
    public void The_interpretation_of_a_text_stops_when_asked_to()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "A")));
        using var snapshot = index.Acquire();

        Assert.Throws<OperationCanceledException>(
            () => new ProjectSearcher(snapshot, new CancellationToken(canceled: true)).Search(new ProjectQuery { Search = "turism" }));
    }
}
