namespace ProjectSearch.Api.Pages.Shared.Rendering;

/// <summary>Answers the requests for one page.</summary>
internal interface IPageHandler
{
    /// <summary>Asks for the page's data and sends the page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="page">What the components of the page will know about it.</param>
    /// <exception cref="Failures.PageFailureException">The page can't be made.</exception>
    Task HandleAsync(HttpContext context, PageContext page);
}
