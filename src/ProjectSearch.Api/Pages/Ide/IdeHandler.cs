using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using ProjectSearch.Api.Pages.Shared.Rendering;

namespace ProjectSearch.Api.Pages.Ide;

/// <summary>Answers browsers that come to <c>/graphql</c> without a query.</summary>
internal sealed class IdeHandler(PageSender sender) : IPageHandler
{
    private static readonly string[] _queryParameters = ["query", "id", "documentId", "extensions", "variables", "operationName"];

    /// <summary>Whether a request comes from a person with a browser and asks for nothing else.</summary>
    public static bool Wants(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !_queryParameters.Any(request.Query.ContainsKey)
        && MediaTypeHeaderValue.TryParseList(request.Headers.Accept.ToArray()!, out var accepted)
        && accepted.Any(range => range.MediaType.Equals(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) && range.Quality is not 0);

    public Task HandleAsync(HttpContext context, PageContext page)
    {
        page.ContentSecurityPolicy = ContentSecurity.Editor;
        var request = context.Request;
        return sender.SendAsync<IdePage>(context, StatusCodes.Status200OK, new()
        {
            [nameof(IdePage.Origin)] = $"{request.Scheme}://{request.Host}{request.PathBase}",
        });
    }
}
