using ProjectSearch.Indexing;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Filters;
using ProjectSearch.Tests.Indexing;

namespace ProjectSearch.Tests.Searching.Organisations;

public sealed class OrganisationSearcherTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("göteborg", "goteborgs-stad")]
    [InlineData("GOTEBORG", "goteborgs-stad")]
    [InlineData("stad göt", "goteborgs-stad")]
    [InlineData("amal", "amals-kommun")]
    [InlineData("kommun", "fyrbodals-kommunalforbund amals-kommun")]
    [InlineData("borg", "")]
    [InlineData("stad kommun", "")]
    public void Each_word_begins_a_word_of_the_name_or_an_alias_accents_or_not(string search, string expected) =>
        Assert.Equal(expected, string.Join(' ', Slugs(new OrganisationQuery { Search = search })));

    [Fact]
    public void They_come_by_name_in_the_Swedish_alphabet_unless_asked_otherwise()
    {
        Assert.Equal(["fyrbodals-kommunalforbund", "goteborgs-stad", "orust", "amals-kommun", "alvsborg-ab"], Slugs(new OrganisationQuery()));
        Assert.Equal(
            ["orust", "goteborgs-stad", "fyrbodals-kommunalforbund", "amals-kommun", "alvsborg-ab"],
            Slugs(new OrganisationQuery { Order = [new(OrganisationSortField.ProjectCount, true), new(OrganisationSortField.Name, false)] }));
        Assert.Equal(
            ["goteborgs-stad", "orust", "fyrbodals-kommunalforbund", "amals-kommun", "alvsborg-ab"],
            Slugs(new OrganisationQuery { Order = [new(OrganisationSortField.RunFunding, false), new(OrganisationSortField.Name, false)] }));
    }

    [Fact]
    public void A_filter_compares_names_and_links()
    {
        EntityFilter Name(TextOperator comparison, string value) => new EntityFilter.Name(new TextCondition(comparison, [value]));

        Assert.Equal(["orust"], Slugs(new OrganisationQuery { Where = Name(TextOperator.Equal, "ORUST") }));
        var withoutKommun = new EntityFilter.And([Name(TextOperator.Contains, "s"), new EntityFilter.Not(Name(TextOperator.Contains, "KOMMUN"))]);
        Assert.Equal(["goteborgs-stad", "orust", "alvsborg-ab"], Slugs(new OrganisationQuery { Where = withoutKommun }));
    }

    [Fact]
    public void Pages_cover_all_once_in_both_directions()
    {
        using var index = Index();
        using var snapshot = index.Acquire();
        var searcher = new OrganisationSearcher(snapshot);
        foreach (var query in new OrganisationQuery[] { new(), new() { Search = "k" }, new() { Order = [new(OrganisationSortField.RunFunding, true)] } })
        {
            var all = searcher.Search(query, new PageRequest(First: 100), Cancellation).Page.Items.Select(hit => hit.Organisation.Slug).ToList();
            List<string> forward = [];
            string? after = null;
            for (var more = true; more;)
            {
                var (page, total) = searcher.Search(query, new PageRequest(First: 2, After: after), Cancellation);
                Assert.Equal(all.Count, total);
                forward.AddRange(page.Items.Select(hit => hit.Organisation.Slug));
                (after, more) = (page.Items[^1].Cursor, page.HasNextPage);
            }

            Assert.Equal(all, forward);
            var last = searcher.Search(query, new PageRequest(Last: 1, Before: after), Cancellation).Page;
            Assert.Equal(all.SkipLast(1).TakeLast(1), last.Items.Select(hit => hit.Organisation.Slug));
        }
    }

    [Fact]
    public void Figures_count_a_project_whole_for_each_owner_and_leave_withdrawn_ones_out()
    {
        using var index = Index();
        using var snapshot = index.Acquire();
        var catalog = snapshot.Catalog;

        Assert.Equal(new OrganisationFigures(2, null, 30), catalog.FiguresOf(catalog.FindOrganisation("orust")!));
        Assert.Equal(new OrganisationFigures(1, null, 10), catalog.FiguresOf(catalog.FindOrganisation("goteborgs-stad")!));
        Assert.Equal(new OrganisationFigures(0, null, null), catalog.FiguresOf(catalog.FindOrganisation("amals-kommun")!));
    }

    private static TemporaryIndex Index() => TemporaryIndex.Of(Dataset.Of(
        Dataset.Plain(1, "A") with { OwnerIds = [1, 9], RunFunding = 10 },
        Dataset.Plain(2, "B") with { OwnerIds = [9], RunFunding = 20 },
        Dataset.Plain(3, "C") with { OwnerIds = [5], RunFunding = 99, Withdrawn = true }));

    private static List<string> Slugs(OrganisationQuery query)
    {
        using var index = Index();
        using var snapshot = index.Acquire();
        return [.. new OrganisationSearcher(snapshot).Search(query, new PageRequest(First: 50), Cancellation).Page.Items.Select(hit => hit.Organisation.Slug)];
    }
}
