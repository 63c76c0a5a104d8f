using CsCheck;
using ProjectSearch.Searching;
using ProjectSearch.Tests.Indexing;

namespace ProjectSearch.Tests.Searching;

public sealed class WorkTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Nothing_is_searched_or_read_before_it_is_asked_for_and_no_record_is_read_for_figures()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "Turism"), Dataset.Plain(2, "Turism"), Dataset.Plain(3, "Turism")));
        using var snapshot = index.Acquire();
        var work = index.Index.Work;

        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery { Search = "turism" });
        Assert.Equal((0, 0), (work.Searches, work.RecordReads));

        result.GetTotalCount(Cancellation);
        result.GetFigures(FigureParts.All, Cancellation);
        result.Group([ProjectDimension.Year], GroupOrder.CountDesc, 10, FigureParts.All, Cancellation);
        result.GetFacets([ProjectDimension.Year], 10, Cancellation);
        Assert.Equal((4, 0), (work.Searches, work.RecordReads));

        result.GetPage(new PageRequest(First: 2), Cancellation);
        Assert.Equal((5, 2), (work.Searches, work.RecordReads));
    }

    [Fact]
    public void A_result_may_be_asked_for_all_its_parts_at_the_same_time()
    {
        using var index = TemporaryIndex.Of(Dataset.Of([.. Enumerable.Range(1, 500).Select(id => Dataset.Plain(id, $"Turism {id}") with { TotalCost = id, OwnerIds = [id % 2 == 0 ? 1 : 4] })]));
        using var snapshot = index.Acquire();
        for (var round = 0; round < 20; round++)
        {
            var result = new ProjectSearcher(snapshot).Search(new ProjectQuery
            {
                Search = "turism",
                Refine = [new(ProjectDimension.Owner, ["goteborgs-stad"])],
            });

            Parallel.Invoke(
                () => Assert.Equal(250, result.GetTotalCount(Cancellation)),
                () => Assert.Equal(250, result.GetFigures(FigureParts.All, Cancellation).TotalCost.Known),
                () => Assert.Equal(250, Assert.Single(result.Group([ProjectDimension.Owner], GroupOrder.CountDesc, 5, FigureParts.All, Cancellation).Groups).Figures.Count),
                () => Assert.Equal([250, 250], result.GetFacets([ProjectDimension.Owner], 5, Cancellation)[0].Values.Select(value => value.Count)),
                () => Assert.Equal(20, result.GetPage(new PageRequest(), Cancellation).Items.Count));
        }
    }

    [Fact]
    public void A_cancelled_question_stops_and_can_be_asked_again()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "Turism")));
        using var snapshot = index.Acquire();
        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery { Search = "turism" });
        var stopped = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => result.GetTotalCount(stopped));
        Assert.Throws<OperationCanceledException>(() => result.ReadAll(stopped).ToList());

        Assert.Equal(1, result.GetTotalCount(Cancellation));
    }

    [Fact]
    public void A_withdrawn_project_is_found_by_its_link_and_nowhere_else()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(
            Dataset.Plain(1, "Turism i Dalsland") with { Purpose = "Fler besökare till Dalsland." },
            Dataset.Plain(2, "Turism i Dalsland") with { Purpose = "Fler besökare till Dalsland.", Withdrawn = true },
            Dataset.Plain(3, "Turism i Dalsland") with { Purpose = "Fler besökare till Dalsland." }));
        using var snapshot = index.Acquire();
        var searcher = new ProjectSearcher(snapshot);

        Assert.True(searcher.FindBySlug("2020-turism-i-dalsland-2")!.Withdrawn);
        Assert.Null(searcher.FindBySlug("2020-turism"));
        Assert.Equal(2, snapshot.ProjectCount);
        Assert.Equal(2, searcher.Search(new ProjectQuery { Search = "turism" }).GetTotalCount(Cancellation));
        var similar = searcher.FindSimilar(searcher.FindBySlug("2020-turism-i-dalsland-1")!, 5, Cancellation);
        Assert.Equal([3L], similar.Select(hit => hit.Project.Id));
    }

    [Fact]
    public void What_the_index_shows_is_what_was_indexed() => Dataset.Random.Try(
        dataset =>
        {
            using var index = TemporaryIndex.Of(dataset);
            using var snapshot = index.Acquire();
            foreach (var project in dataset.Projects)
            {
                Assert.Equivalent(project, new ProjectSearcher(snapshot).FindBySlug(project.Slug), strict: true);
            }
        },
        times: 5);
}
