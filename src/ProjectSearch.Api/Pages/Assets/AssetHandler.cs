namespace ProjectSearch.Api.Pages.Assets;

/// <summary>Answers with a file of the site.</summary>
internal sealed class AssetHandler(AssetCatalog assets)
{
    public IResult Handle(HttpContext context, string name)
    {
        if (assets.Find(name) is not { } asset)
        {
            return Results.NotFound();
        }

        // An address with the right version never changes its content; any other is asked for again.
        context.Response.Headers.CacheControl = context.Request.Query["v"] == asset.Version
            ? "public, max-age=31536000, immutable"
            : "no-cache";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(asset.Content, asset.ContentType, entityTag: new($"\"{asset.Version}\""));
    }
}
