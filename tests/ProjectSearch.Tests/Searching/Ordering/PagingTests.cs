using CsCheck;
using ProjectSearch.Searching;
using ProjectSearch.Tests.Indexing;

namespace ProjectSearch.Tests.Searching.Ordering;

public sealed class PagingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Pages_cover_the_result_once_and_in_order_in_both_directions() =>
        Gen.Select(Dataset.Random, Generators.Orders.Array[1, 6], Gen.Int[1, 25]).Try(
            (dataset, orders, size) =>
            {
                using var index = TemporaryIndex.Of(dataset);
                using var snapshot = index.Acquire();
                foreach (var order in orders)
                {
                    var result = new ProjectSearcher(snapshot).Search(new ProjectQuery { Order = order });
                    var all = result.ReadAll(Cancellation).Select(project => project.Id).ToList();
                    Assert.Equal(OrderOracle.Sort(dataset.Listed, order).Select(project => project.Id), all);
                    Assert.Equal(all, Forward(result, size));
                    Assert.Equal(all, Backward(result, size));
                }
            },
            times: 15);

    [Fact]
    public void Free_text_is_paged_by_relevance_in_both_directions_without_gaps()
    {
        using var index = TemporaryIndex.Of(Dataset.Of([.. Enumerable.Range(1, 45).Select(id => Dataset.Plain(id, id % 3 == 0 ? "Kompetens" : $"Kompetens {id}"))]));
        using var snapshot = index.Acquire();
        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery { Search = "kompetens" });

        var all = result.ReadAll(Cancellation).Select(project => project.Id).ToList();

        Assert.Equal(45, all.Count);
        Assert.Equal(all, Forward(result, 10));
        Assert.Equal(all, Backward(result, 10));
        var scores = result.GetPage(new PageRequest(First: 100), Cancellation).Items.Select(hit => hit.Score).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public void A_cursor_of_a_field_order_goes_on_after_the_project_is_gone_and_the_data_has_changed()
    {
        var projects = Enumerable.Range(1, 9).Select(id => Dataset.Plain(id, $"Titel {id}") with { TotalCost = id % 2 == 0 ? null : 100 }).ToArray();
        using var index = TemporaryIndex.Of(Dataset.Of(projects));
        var query = new ProjectQuery { Order = [new(ProjectSortField.TotalCost, false), new(ProjectSortField.Title, true)] };
        string cursor;
        using (var before = index.Acquire())
        {
            var page = new ProjectSearcher(before).Search(query).GetPage(new PageRequest(First: 3), Cancellation);
            Assert.Equal([9L, 7L, 5L], page.Items.Select(hit => hit.Project.Id));
            cursor = page.Items[2].Cursor;
        }

        index.Follow(Dataset.SmallCatalog, [projects[4] with { Withdrawn = true }, projects[5] with { TotalCost = 200 }], importNumber: 2);

        using var after = index.Acquire();
        var rest = new ProjectSearcher(after).Search(query).GetPage(new PageRequest(After: cursor), Cancellation);
        Assert.Equal([3L, 1L, 6L, 8L, 4L, 2L], rest.Items.Select(hit => hit.Project.Id));
        Assert.True(rest.HasPreviousPage);
        Assert.False(rest.HasNextPage);
    }

    [Fact]
    public void A_relevance_cursor_expires_when_the_data_changes()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "Turism"), Dataset.Plain(2, "Turism")));
        var query = new ProjectQuery { Search = "turism" };
        string cursor;
        using (var before = index.Acquire())
        {
            cursor = new ProjectSearcher(before).Search(query).GetPage(new PageRequest(First: 1), Cancellation).Items[0].Cursor;
        }

        index.Follow(Dataset.SmallCatalog, [Dataset.Plain(3, "Turism")], importNumber: 2);

        using var after = index.Acquire();
        var refusal = Assert.Throws<SearchException>(() => new ProjectSearcher(after).Search(query).GetPage(new PageRequest(After: cursor), Cancellation));
        Assert.Equal(SearchError.CursorExpired, refusal.Error);
    }

    [Fact]
    public void A_cursor_of_another_order_or_another_search_is_refused()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "Turism"), Dataset.Plain(2, "Turism och mat")));
        using var snapshot = index.Acquire();
        var searcher = new ProjectSearcher(snapshot);
        ProjectQuery[] queries =
        [
            new(),
            new() { Order = [new(ProjectSortField.Year, true)] },
            new() { Order = [new(ProjectSortField.Year, false)] },
            new() { Order = [new(ProjectSortField.TotalCost, false)] },
            new() { Search = "turism" },
            new() { Search = "mat" },
            new() { Search = "turism", Match = SearchMatch.Strict },
        ];
        foreach (var (from, to) in queries.SelectMany(from => queries.Where(to => to != from).Select(to => (from, to))))
        {
            var cursor = searcher.Search(from).GetPage(new PageRequest(First: 1), Cancellation).Items[0].Cursor;

            var refusal = Assert.Throws<SearchException>(() => searcher.Search(to).GetPage(new PageRequest(Before: cursor), Cancellation));

            Assert.Equal(SearchError.InvalidCursor, refusal.Error);
        }
    }

    [Fact]
    public void Whatever_is_no_cursor_is_refused_and_never_breaks_anything()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "A"), Dataset.Plain(2, "B")));
        using var snapshot = index.Acquire();
        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery());
        var valid = result.GetPage(new PageRequest(First: 1), Cancellation).Items[0].Cursor;
        var mangled = Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Char['A', 'z'], (place, letter) => valid[..place] + letter + valid[(place + 1)..]);

        Gen.OneOf(Gen.String, mangled.Where(text => text != valid), Gen.Int[0, valid.Length - 1].Select(length => valid[..length])).Try(
            text =>
            {
                var refusal = Assert.Throws<SearchException>(() => result.GetPage(new PageRequest(After: text), Cancellation));
                Assert.Equal(SearchError.InvalidCursor, refusal.Error);
            },
            times: 2000);
    }

    [Theory]
    [InlineData(-1, null, "first is -1; a page has 0 to 100 items.")]
    [InlineData(100_000, null, "first is 100000; a page has 0 to 100 items.")]
    [InlineData(null, -1, "last is -1; a page has 0 to 100 items.")]
    [InlineData(1, 1, "Give first or last, not both.")]
    public void A_page_out_of_range_is_refused_with_the_limit_and_the_value(int? first, int? last, string message)
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "A")));
        using var snapshot = index.Acquire();

        var refusal = Assert.Throws<SearchException>(() => new ProjectSearcher(snapshot).Search(new ProjectQuery()).GetPage(new PageRequest(first, Last: last), Cancellation));

        Assert.Equal((SearchError.BadInput, message), (refusal.Error, refusal.Message));
    }

    [Fact]
    public void A_page_of_nothing_still_tells_what_lies_around_it()
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Dataset.Plain(1, "A"), Dataset.Plain(2, "B")));
        using var snapshot = index.Acquire();
        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery());
        var last = result.GetPage(new PageRequest(Last: 1), Cancellation).Items[0].Cursor;

        var start = result.GetPage(new PageRequest(First: 0), Cancellation);
        var end = result.GetPage(new PageRequest(First: 0, After: last), Cancellation);

        Assert.Equal((0, true, false), (start.Items.Count, start.HasNextPage, start.HasPreviousPage));
        Assert.Equal((0, false, true), (end.Items.Count, end.HasNextPage, end.HasPreviousPage));
    }

    private static List<long> Forward(ProjectResult result, int size)
    {
        var ids = new List<long>();
        string? after = null;
        for (var more = true; more;)
        {
            var page = result.GetPage(new PageRequest(First: size, After: after), Cancellation);
            Assert.Equal(ids.Count > 0, page.HasPreviousPage);
            ids.AddRange(page.Items.Select(hit => hit.Project.Id));
            more = page.HasNextPage;
            after = page.Items is [.., var last] ? last.Cursor : null;
        }

        return ids;
    }

    private static List<long> Backward(ProjectResult result, int size)
    {
        var ids = new List<long>();
        string? before = null;
        for (var more = true; more;)
        {
            var page = result.GetPage(new PageRequest(Last: size, Before: before), Cancellation);
            Assert.Equal(ids.Count > 0, page.HasNextPage);
            ids.InsertRange(0, page.Items.Select(hit => hit.Project.Id));
            more = page.HasPreviousPage;
            before = page.Items is [var start, ..] ? start.Cursor : null;
        }

        return ids;
    }
}
