using ProjectSearch.Api.Pages.Shared.Rendering;

namespace ProjectSearch.Api.Pages.Failures;

/// <summary>Answers addresses where there is nothing.</summary>
internal sealed class NotFoundHandler : IPageHandler
{
    public Task HandleAsync(HttpContext context, PageContext page) => throw new PageFailureException(PageFailure.NotFound);
}
