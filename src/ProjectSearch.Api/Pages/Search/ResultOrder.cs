using ProjectSearch.Searching;

namespace ProjectSearch.Api.Pages.Search;

/// <summary>An order that the search page offers.</summary>
/// <param name="Name">Its name in a link.</param>
/// <param name="Field">The field of the contract's order; null for the order that the API takes by itself.</param>
/// <param name="Descending">Whether the largest comes first.</param>
public sealed record ResultOrder(string Name, ProjectSortField? Field, bool Descending)
{
    /// <summary>Relevance with free text, else the newest first.</summary>
    public static ResultOrder Default { get; } = new("", null, Descending: true);

    /// <summary>All orders, in the order in which they are offered.</summary>
    public static IReadOnlyList<ResultOrder> All { get; } =
    [
        Default,
        new("run", ProjectSortField.RunFunding, Descending: true),
        new("cost", ProjectSortField.TotalCost, Descending: true),
        new("share", ProjectSortField.RunShare, Descending: true),
        new("year", ProjectSortField.Year, Descending: true),
        new("title", ProjectSortField.Title, Descending: false),
    ];

    /// <summary>Finds an order by its name; the default one when there is none.</summary>
    public static ResultOrder Find(string? name) => All.FirstOrDefault(order => order.Name == name) ?? Default;
}
