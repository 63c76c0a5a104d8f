using ProjectSearch.Indexing;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Filters;
using ProjectSearch.Searching.Ordering;
using ProjectSearch.Searching.Organisations;
using ProjectSearch.Searching.Sets;
using ProjectSearch.Telemetry;

namespace ProjectSearch.Searching;

/// <summary>One question about organisations.</summary>
public sealed record OrganisationQuery
{
    /// <summary>Free text over names and aliases: each word begins a word of theirs, accents or not; null or blank for all.</summary>
    public string? Search { get; init; }

    /// <summary>The most characters of the free text; longer ones are refused.</summary>
    public int MaximumSearchCharacters { get; init; } = 1000;

    /// <summary>The structured filter; null for none.</summary>
    public EntityFilter? Where { get; init; }

    /// <summary>The most clauses that the filter may have: each condition and each value is one. Larger filters are refused.</summary>
    public int MaximumFilterClauses { get; init; } = FilterSize.UsualMaximum;

    /// <summary>The order; empty for relevance with free text, else name.</summary>
    public IReadOnlyList<SortKey<OrganisationSortField>> Order { get; init; } = [];
}

/// <summary>An organisation of a result, with its place in the result's order.</summary>
public sealed record OrganisationHit(string Cursor, Organisation Organisation);

/// <summary>Answers questions about organisations from one snapshot.</summary>
public sealed class OrganisationSearcher(IndexSnapshot snapshot)
{
    /// <summary>Finds a page of organisations, and how many there are in all.</summary>
    /// <exception cref="SearchException">The question can't be answered as it is put.</exception>
    public (ResultPage<OrganisationHit> Page, int TotalCount) Search(OrganisationQuery query, PageRequest page, CancellationToken cancellationToken)
    {
        var window = PageWindow.Of(page);
        FilterSize.Check(query.Where, query.MaximumFilterClauses);
        using var piece = WorkMeter.Search.Start("organisations");
        var organisations = snapshot.Catalog.Entities.Organisations;
        var names = snapshot.State.OrganisationNames;
        var scores = ScoresOf(query, names, organisations.Count);
        cancellationToken.ThrowIfCancellationRequested();

        snapshot.State.Work.CountSearch();
        var wanted = query.Where is null ? (_, _) => true : EntityFilterEvaluator.Compile(query.Where);
        var set = DocSet.Where(
            organisations.Count,
            place => (scores.Length == 0 || scores[place] is not null) && wanted(organisations[place].Slug, organisations[place].Name),
            cancellationToken);

        var order = new OrganisationOrder(snapshot.Catalog, names, query, scores);
        var cut = Page.Cut(set, order.Places, window, order.PositionOf(page.After), order.PositionOf(page.Before), cancellationToken);
        var hits = cut.Items.Select(place => new OrganisationHit(order.CursorOf(place), organisations[place]));
        return (new ResultPage<OrganisationHit>([.. hits], cut.HasNext, cut.HasPrevious), set.Count());
    }

    private static long?[] ScoresOf(OrganisationQuery query, OrganisationNames names, int count)
    {
        if (string.IsNullOrWhiteSpace(query.Search))
        {
            return [];
        }

        SearchException.ThrowIfTooLong("The search text", query.Search, "organisationSearchCharacters", query.MaximumSearchCharacters);
        var name = new SearchableName(query.Search);
        var scores = new long?[count];
        for (var place = 0; place < count; place++)
        {
            scores[place] = names.ScoreOf(place, name);
        }

        return scores;
    }
}
