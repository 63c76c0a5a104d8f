using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ProjectSearch.Api.Http;

/// <summary>Chooses the media type of an answer by the client's Accept header, q-values respected.</summary>
internal static class AcceptHeader
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>Without a header, and for anything at all, it is application/json, as clients from before the specification expect.</summary>
    public static ResponseFormat Choose(StringValues accept)
    {
        switch (accept.Count == 1 ? accept[0] : null)
        {
            case null when accept.Count == 0:
            case "*/*" or Json:
                return ResponseFormat.Json;
            case GraphQLResponse:
                return ResponseFormat.GraphQLResponse;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept.ToArray()!, out var ranges))
        {
            return ResponseFormat.None;
        }

        var json = Quality(ranges, Json);
        var response = Quality(ranges, GraphQLResponse);
        return (json.Value, response.Value) switch
        {
            ( <= 0, <= 0) => ResponseFormat.None,
            var (j, r) when r > j => ResponseFormat.GraphQLResponse,
            var (j, r) when j > r => ResponseFormat.Json,
            _ => response.Specificity > json.Specificity || Precedes(response, json) ? ResponseFormat.GraphQLResponse : ResponseFormat.Json,
        };
    }

    private static bool Precedes((double, int Specificity, int Index) one, (double, int Specificity, int Index) other) =>
        one.Specificity == other.Specificity && one.Index < other.Index;

    // The most specific range that covers the type decides about it.
    private static (double Value, int Specificity, int Index) Quality(IList<MediaTypeHeaderValue> ranges, string mediaType)
    {
        var best = (Value: 0.0, Specificity: -1, Index: int.MaxValue);
        for (var i = 0; i < ranges.Count; i++)
        {
            var range = ranges[i];
            var specificity = range.MatchesAllTypes ? 0
                : range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase) ? 1
                : range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase) && IsUtf8(range) ? 2
                : -1;
            if (specificity > best.Specificity)
            {
                best = (range.Quality ?? 1, specificity, i);
            }
        }

        return best;
    }

    private static bool IsUtf8(MediaTypeHeaderValue range) =>
        !range.Charset.HasValue || range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
