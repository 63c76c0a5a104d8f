using ProjectSearch.Indexing;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Searching;

/// <summary>One question about organisations.</summary>
public sealed record OrganisationQuery
{
    /// <summary>Free text over names and aliases; null or blank for all.</summary>
    public string? Search { get; init; }

    /// <summary>The structured filter; null for none.</summary>
    public EntityFilter? Where { get; init; }

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
    public (ResultPage<OrganisationHit> Page, int TotalCount) Search(OrganisationQuery query, PageRequest page, CancellationToken cancellationToken) =>
        throw new NotSupportedException(snapshot.ToString());
}
