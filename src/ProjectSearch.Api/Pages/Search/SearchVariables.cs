using System.Text.Json;
using System.Text.Json.Nodes;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Pages.Search;

/// <summary>Writes a question as the variables of a document, as a client would.</summary>
internal static class SearchVariables
{
    /// <summary>Projects on a page.</summary>
    public const int PageSize = 20;

    private const int FewValues = 6;
    private const int ManyValues = 1000;

    /// <summary>The question itself: what a result is, without its page.</summary>
    public static JsonObject OfQuestion(SearchParameters parameters)
    {
        var variables = new JsonObject { ["match"] = Name(parameters.Match.ToString()) };
        if (parameters.HasSearch)
        {
            variables.Insert(0, "search", parameters.Search);
        }

        if (parameters.Refine.Count > 0)
        {
            variables["refine"] = OfRefinements(parameters.Refine);
        }

        return variables;
    }

    /// <summary>The question with its order and page.</summary>
    public static JsonObject OfPage(SearchParameters parameters)
    {
        var variables = OfQuestion(parameters);
        if (OfOrder(parameters.Order) is { } order)
        {
            variables["order"] = order;
        }

        AddPage(variables, parameters);
        variables["values"] = parameters.AllValues ? ManyValues : FewValues;
        return variables;
    }

    /// <summary>Adds where the page stands in the list.</summary>
    public static void AddPage(JsonObject variables, SearchParameters parameters)
    {
        if (parameters.Before is { } before)
        {
            variables["last"] = PageSize;
            variables["before"] = before;
        }
        else
        {
            variables["first"] = PageSize;
            variables["after"] = parameters.After;
        }
    }

    /// <summary>The choices in facets.</summary>
    public static JsonArray OfRefinements(IReadOnlyList<Refinement> refinements) =>
        [.. refinements.Select(refinement => new JsonObject
        {
            ["dimension"] = Name(refinement.Dimension.ToString()),
            ["values"] = new JsonArray([.. refinement.Values.Select(value => (JsonNode)value)]),
        })];

    /// <summary>The order; null for the one that the API takes by itself.</summary>
    public static JsonArray? OfOrder(ResultOrder order) => order.Field is { } field
        ? [new JsonObject { [JsonNamingPolicy.CamelCase.ConvertName(field.ToString())] = order.Descending ? "DESC" : "ASC" }]
        : null;

    private static string Name(string member) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(member);
}
