using System.Text;
using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.Hosting;
using ProjectSearch.Api.Http;
using ProjectSearch.Indexing;

namespace ProjectSearch.Api.Cataloguing;

/// <summary>Answers <c>/dataset.jsonld</c>: what a data portal harvests.</summary>
internal sealed class CatalogueEndpoint(ProjectIndex index, DatasetOptions options, ErrorSender errors)
{
    /// <summary>The path of the description.</summary>
    public const string Path = "/dataset.jsonld";

    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods(Path, _reading, endpoints.ServiceProvider.GetRequiredService<CatalogueEndpoint>().HandleAsync);

    private async Task HandleAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.XContentTypeOptions = "nosniff";
        using var snapshot = index.TryAcquire();
        if (snapshot is null)
        {
            await errors.SendAsync(context, ServiceUnavailableError.NoIndex());
            return;
        }

        // The body names the version, everything configured and the server's address: its hash changes with each of them.
        var body = Encoding.UTF8.GetBytes(new CatalogueDocument(options, BaseOf(context.Request), snapshot.Catalog.Entities, snapshot.Version).Write());
        var tag = Answer.TagOf(body);
        DatasetHeader.Set(response, snapshot.Version);
        if (ConditionalRequest.IsAnswered(context, tag))
        {
            return;
        }

        response.ContentType = "application/ld+json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    private string BaseOf(HttpRequest request) =>
        (options.PublicUrl?.AbsoluteUri ?? $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}").TrimEnd('/');
}
