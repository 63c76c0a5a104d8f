using ProjectSearch.Projects;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Ordering;

namespace ProjectSearch.Tests.Searching.Ordering;

/// <summary>What an order means, said once more in plain LINQ over the records.</summary>
internal static class OrderOracle
{
    public static IEnumerable<Project> Sort(IEnumerable<Project> projects, IReadOnlyList<SortKey<ProjectSortField>> order)
    {
        var keys = order.Count == 0 ? [new(ProjectSortField.Year, true), new(ProjectSortField.Title, false)] : order;
        var sorted = projects.OrderBy(_ => 0);
        foreach (var key in keys.Where(key => key.Field != ProjectSortField.Relevance))
        {
            sorted = key.Field switch
            {
                ProjectSortField.Year => Then(sorted, project => project.Year, key.Descending),
                ProjectSortField.Title => Then(sorted, project => Convert.ToHexString(SwedishCollation.KeyOf(project.Title)), key.Descending),
                ProjectSortField.TotalCost => Then(sorted, project => project.TotalCost, key.Descending),
                ProjectSortField.RunFunding => Then(sorted, project => project.RunFunding, key.Descending),
                ProjectSortField.OtherFunding => Then(sorted, project => project.OtherFunding, key.Descending),
                _ => Then(sorted, project => project.RunShare, key.Descending),
            };
        }

        return sorted.ThenBy(project => project.Id);
    }

    private static IOrderedEnumerable<Project> Then<T>(IOrderedEnumerable<Project> sorted, Func<Project, T> key, bool descending)
    {
        var known = sorted.ThenBy(project => key(project) is null);
        var comparer = typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Default;
        return descending ? known.ThenByDescending(key, comparer) : known.ThenBy(key, comparer);
    }
}
