using ProjectSearch.Api.Pages.Shared.Rendering;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Pages.Search;

/// <summary>Reads a question from a link and writes it into one.</summary>
internal static class SearchLink
{
    public const string Search = "q";
    public const string Match = "match";
    public const string Strict = "strict";
    public const string Order = "order";
    public const string After = "after";
    public const string Before = "before";
    public const string Values = "values";
    public const string All = "all";

    /// <summary>The facets in the order in which they are shown, with their names in links.</summary>
    public static IReadOnlyList<(ProjectDimension Dimension, string Name)> Dimensions { get; } =
    [
        (ProjectDimension.Subregion, "subregion"),
        (ProjectDimension.Theme, "theme"),
        (ProjectDimension.Year, "year"),
        (ProjectDimension.PriorityQuestion, "question"),
        (ProjectDimension.Owner, "owner"),
        (ProjectDimension.Kind, "kind"),
        (ProjectDimension.Finding, "finding"),
    ];

    public static string NameOf(ProjectDimension dimension) => Dimensions.First(known => known.Dimension == dimension).Name;

    public static SearchParameters Read(IQueryCollection query) => new()
    {
        Search = First(query, Search)?.Trim() ?? "",
        Match = First(query, Match) == Strict ? SearchMatch.Strict : SearchMatch.Broad,
        Refine = [.. Dimensions
            .Select(known => new Refinement(known.Dimension, ValuesOf(query, known.Name)))
            .Where(refinement => refinement.Values.Count > 0)],
        Order = ResultOrder.Find(First(query, Order)),
        After = First(query, After),
        Before = First(query, After) is null ? First(query, Before) : null,
        AllValues = First(query, Values) == All,
    };

    public static PageLink Write(string path, SearchParameters parameters) => new(path, [.. Parameters(parameters)]);

    private static IEnumerable<KeyValuePair<string, string>> Parameters(SearchParameters parameters)
    {
        if (parameters.HasSearch)
        {
            yield return new(Search, parameters.Search);
        }

        foreach (var refinement in parameters.Refine)
        {
            foreach (var value in refinement.Values)
            {
                yield return new(NameOf(refinement.Dimension), value);
            }
        }

        foreach (var (name, value) in Settings(parameters))
        {
            if (!string.IsNullOrEmpty(value))
            {
                yield return new(name, value);
            }
        }
    }

    private static IEnumerable<(string Name, string? Value)> Settings(SearchParameters parameters) =>
    [
        (Match, parameters.Match == SearchMatch.Strict ? Strict : null),
        (Order, parameters.Order.Name),
        (Values, parameters.AllValues ? All : null),
        (After, parameters.After),
        (Before, parameters.Before),
    ];

    private static string? First(IQueryCollection query, string name) =>
        query[name] is [{ Length: > 0 } value, ..] ? value : null;

    private static string[] ValuesOf(IQueryCollection query, string name) =>
        [.. query[name].Where(value => !string.IsNullOrEmpty(value)).Distinct()!];
}
