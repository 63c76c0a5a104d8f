using CsCheck;
using ProjectSearch.Searching;
using ProjectSearch.Tests.Indexing;
using ProjectSearch.Tests.Searching.Filters;

namespace ProjectSearch.Tests.Searching.Aggregating;

public sealed class FiguresTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Figures_equal_those_of_a_plain_query_over_the_records() =>
        Gen.Select(Dataset.Random, Generators.Filters).Try(
            (dataset, filter) =>
            {
                using var index = TemporaryIndex.Of(dataset);
                using var snapshot = index.Acquire();
                var result = new ProjectSearcher(snapshot).Search(new ProjectQuery { Where = filter });

                var figures = result.GetFigures(FigureParts.All, Cancellation);

                FigureOracle.AssertEqual(FigureOracle.Of(dataset.Listed.Where(project => FilterOracle.Meets(project, filter, dataset.Catalog))), figures);
            },
            times: 25);

    [Fact]
    public void What_is_not_wanted_comes_empty()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "A") with { TotalCost = 4, RunFunding = 1 }));
        using var snapshot = index.Acquire();
        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery());

        Assert.Equal(new ProjectFigures(1, AmountFigures.None, AmountFigures.None, AmountFigures.None, ShareFigures.None), result.GetFigures(FigureParts.Count, Cancellation));
        var some = result.GetFigures(FigureParts.RunFunding | FigureParts.RunShare, Cancellation);
        Assert.Equal(AmountFigures.None, some.TotalCost);
        Assert.Equal(new AmountFigures(1, 1, 1, 1, null, 1, 0), some.RunFunding);
        Assert.Equal(new ShareFigures(0.25, 0.25), some.RunShare);
    }

    [Fact]
    public void Sums_of_a_million_of_the_largest_amounts_would_fit_and_are_exact()
    {
        using var index = TemporaryIndex.Of(Dataset.Of([.. Enumerable.Range(1, 1000).Select(id => Dataset.Plain(id, "A") with { TotalCost = 1_000_000_000_000 - (id % 2) })]));
        using var snapshot = index.Acquire();

        var figures = new ProjectSearcher(snapshot).Search(new ProjectQuery()).GetFigures(FigureParts.TotalCost | FigureParts.Medians, Cancellation).TotalCost;

        Assert.Equal(999_999_999_999_500, figures.Sum);
        Assert.Equal(999_999_999_999.5, figures.Median);
    }
}
