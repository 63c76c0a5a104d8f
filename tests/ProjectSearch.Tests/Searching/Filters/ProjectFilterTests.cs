using CsCheck;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Filters;
using ProjectSearch.Tests.Indexing;

namespace ProjectSearch.Tests.Searching.Filters;

public sealed class ProjectFilterTests
{
    [Fact]
    public void Every_filter_finds_what_a_plain_query_over_the_records_finds() =>
        Gen.Select(Dataset.Random, Generators.Filters.Array[1, 20]).Try(
            (dataset, filters) =>
            {
                using var index = TemporaryIndex.Of(dataset);
                using var snapshot = index.Acquire();
                foreach (var filter in filters)
                {
                    var found = new ProjectSearcher(snapshot).Search(new ProjectQuery { Where = filter }).ReadAll(TestContext.Current.CancellationToken).Select(project => project.Id).Order();
                    var expected = dataset.Listed.Where(project => FilterOracle.Meets(project, filter, dataset.Catalog)).Select(project => project.Id);
                    Assert.Equal(expected, found);
                }
            },
            times: 25);

    [Fact]
    public void A_filter_of_too_many_clauses_is_refused_with_the_limit()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "A")));
        using var snapshot = index.Acquire();
        var values = Enumerable.Range(0, 1000).Select(number => (long?)number).ToList();
        var where = new ProjectFilter.Number(ProjectNumber.Year, new NumberCondition<long>(NumberOperator.Equal, values));

        var refusal = Assert.Throws<SearchException>(() => new ProjectSearcher(snapshot).Search(new ProjectQuery { Where = where }));

        Assert.Equal(SearchError.FilterTooLarge, refusal.Error);
        Assert.Equal("The filter has more than 1000 clauses (at least 1001). Each condition and each value counts as one.", refusal.Message);
    }

    [Fact]
    public void How_many_clauses_a_filter_may_have_is_for_the_question_to_say()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "A")));
        using var snapshot = index.Acquire();
        var where = new ProjectFilter.Number(ProjectNumber.Year, new NumberCondition<long>(NumberOperator.Equal, [.. Enumerable.Range(0, 1000).Select(number => (long?)number)]));
        int Count(int maximum) => new ProjectSearcher(snapshot).Search(new ProjectQuery { Where = where, MaximumFilterClauses = maximum }).GetTotalCount(TestContext.Current.CancellationToken);

        Assert.Equal(0, Count(1001));
        Assert.Equal(SearchError.FilterTooLarge, Assert.Throws<SearchException>(() => Count(1000)).Error);
    }

    [Fact]
    public void A_filter_nested_without_end_is_refused_and_does_not_overflow_the_stack()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "A")));
        using var snapshot = index.Acquire();
        ProjectFilter where = new ProjectFilter.And([]);
        for (var depth = 0; depth < 100_000; depth++)
        {
            where = new ProjectFilter.Not(where);
        }

        var refusal = Assert.Throws<SearchException>(() => new ProjectSearcher(snapshot).Search(new ProjectQuery { Where = where }));

        Assert.Equal(SearchError.FilterTooLarge, refusal.Error);
    }

    [Theory]
    [InlineData("entré", 1)]
    [InlineData("ENTRÉ", 1)]
    [InlineData("entre", 0)]
    [InlineData("entre\u0301", 1)]
    public void Texts_are_equal_without_regard_to_case_but_with_regard_to_accents(string value, int expected)
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "Entré")));
        using var snapshot = index.Acquire();
        var where = new ProjectFilter.Text(ProjectText.Title, new TextCondition(TextOperator.Equal, [value]));

        Assert.Equal(expected, new ProjectSearcher(snapshot).Search(new ProjectQuery { Where = where }).GetTotalCount(TestContext.Current.CancellationToken));
    }
}
