using Microsoft.Net.Http.Headers;

namespace ProjectSearch.Api.Http;

/// <summary>Whether a body is declared as JSON in UTF-8.</summary>
internal static class JsonContentType
{
    public static bool IsJson(string? contentType) =>
        contentType is AcceptHeader.Json or "application/json; charset=utf-8"
        || (MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            && parsed.MediaType.Equals(AcceptHeader.Json, StringComparison.OrdinalIgnoreCase)
            && (!parsed.Charset.HasValue || parsed.Charset.Value!.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)));
}
