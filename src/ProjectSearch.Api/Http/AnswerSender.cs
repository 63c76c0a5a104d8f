using Microsoft.Net.Http.Headers;

namespace ProjectSearch.Api.Http;

/// <summary>Sends answers with the headers that belong to them.</summary>
internal sealed class AnswerSender(GraphQL.GraphQLOptions options)
{
    private const string RetryAfterSeconds = "2";
    private const string ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";

    public ValueTask SendAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        var headers = response.Headers;
        headers.Vary = HeaderNames.Accept;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        if (answer.ETag is { } tag && HttpMethods.IsGet(context.Request.Method))
        {
            if (ConditionalRequest.IsAnswered(context, tag, options.Cache.CacheControl))
            {
                return default;
            }
        }
        else
        {
            headers.CacheControl = "no-store";
        }

        if (answer.Status == StatusCodes.Status503ServiceUnavailable)
        {
            headers.RetryAfter = RetryAfterSeconds;
        }

        response.StatusCode = answer.Status;
        response.ContentType = answer.Format == ResponseFormat.GraphQLResponse
            ? $"{AcceptHeader.GraphQLResponse}; charset=utf-8"
            : $"{AcceptHeader.Json}; charset=utf-8";
        response.ContentLength = answer.Body.Length;
        return Body(response, answer.Body);
    }

    private static async ValueTask Body(HttpResponse response, byte[] body) => await response.BodyWriter.WriteAsync(body);
}
