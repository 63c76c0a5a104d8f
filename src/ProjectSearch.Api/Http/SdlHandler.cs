using System.Text;
using Microsoft.Net.Http.Headers;
using ProjectSearch.Api.GraphQL;

namespace ProjectSearch.Api.Http;

/// <summary>Answers with the schema definition.</summary>
internal sealed class SdlHandler(ProjectSearchSchema schema)
{
    private readonly byte[] _sdl = Encoding.UTF8.GetBytes(schema.ToSdl());

    /// <summary>Whether the request asks the endpoint for its definition: <c>/graphql?sdl</c>.</summary>
    public static bool Wants(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.QueryString.Value is "?sdl" or "?sdl=" or "?SDL";

    public async Task HandleAsync(HttpContext context)
    {
        var response = context.Response;
        var tag = Answer.TagOf(_sdl);
        response.Headers.XContentTypeOptions = "nosniff";
        if (ConditionalRequest.IsAnswered(context, tag))
        {
            return;
        }

        response.Headers[HeaderNames.ContentType] = "application/graphql; charset=utf-8";
        response.ContentLength = _sdl.Length;
        await response.Body.WriteAsync(_sdl, context.RequestAborted);
    }
}
