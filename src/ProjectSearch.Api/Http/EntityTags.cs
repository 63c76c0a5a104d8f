using Microsoft.Extensions.Primitives;

namespace ProjectSearch.Api.Http;

/// <summary>Compares what a client has with what it would get.</summary>
internal static class EntityTags
{
    /// <summary>Whether a client has an answer already: the weak comparison that RFC 9110 asks of <c>If-None-Match</c>.</summary>
    /// <param name="ifNoneMatch">The header's values.</param>
    /// <param name="tag">The answer's tag.</param>
    public static bool Match(StringValues ifNoneMatch, string tag)
    {
        foreach (var value in ifNoneMatch)
        {
            foreach (var part in (value ?? "").Split(',', StringSplitOptions.TrimEntries))
            {
                if (part == "*" || part == tag || (tag.StartsWith("W/", StringComparison.Ordinal) && part == tag[2..]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
