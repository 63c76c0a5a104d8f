namespace ProjectSearch.Api.Http;

/// <summary>Answers that a client may keep and ask for again by their tag.</summary>
internal static class ConditionalRequest
{
    /// <summary>To be asked for again each time: new data counts from the moment that it is imported.</summary>
    public const string AskAgain = "no-cache";

    /// <summary>Names an answer's tag, and answers 304 where the client has that answer already.</summary>
    /// <param name="context">A GET or HEAD whose response has not begun.</param>
    /// <param name="tag">The answer's tag.</param>
    /// <param name="cacheControl">How long it may be kept unasked.</param>
    /// <returns>Whether nothing is left to send.</returns>
    public static bool IsAnswered(HttpContext context, string tag, string cacheControl = AskAgain)
    {
        var response = context.Response;
        response.Headers.ETag = tag;
        response.Headers.CacheControl = cacheControl;
        if (!EntityTags.Match(context.Request.Headers.IfNoneMatch, tag))
        {
            return false;
        }

        response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }
}
