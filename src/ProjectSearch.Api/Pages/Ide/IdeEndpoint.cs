using ProjectSearch.Api.Pages.Shared.Rendering;

namespace ProjectSearch.Api.Pages.Ide;

/// <summary>What the GraphQL endpoint hands browsers over to, where the host has pages.</summary>
internal sealed class IdeEndpoint(PagePipeline pipeline, IdeHandler handler)
{
    public Task HandleAsync(HttpContext context) => pipeline.RunAsync(context, handler);
}
