using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Pages.Search;

/// <summary>Writes a question as the parameters of the export: the same rows in the same order, on all pages.</summary>
internal static class SearchExport
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<KeyValuePair<string, string>> Of(SearchParameters parameters)
    {
        var export = new List<KeyValuePair<string, string>>();
        if (parameters.HasSearch)
        {
            export.Add(new("search", parameters.Search));
        }

        if (parameters.Match == SearchMatch.Strict)
        {
            export.Add(new("match", "STRICT"));
        }

        if (parameters.Refine.Count > 0)
        {
            export.Add(new("refine", Text(SearchVariables.OfRefinements(parameters.Refine))));
        }

        if (SearchVariables.OfOrder(parameters.Order) is { } order)
        {
            export.Add(new("order", Text(order)));
        }

        return export;
    }

    private static string Text(JsonNode node) => node.ToJsonString(_json);
}
