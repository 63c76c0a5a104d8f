using ProjectSearch.Api.Pages.Shared.Queries;
using ProjectSearch.Api.Pages.Shared.Rendering;

namespace ProjectSearch.Api.Pages.Search;

/// <summary>Answers <c>/</c>.</summary>
internal sealed class SearchHandler(QueryRunner queries, PageSender sender) : IPageHandler
{
    private static readonly string _document = EmbeddedDocuments.OfPages["Search/Search"];

    public async Task HandleAsync(HttpContext context, PageContext page)
    {
        var parameters = SearchLink.Read(context.Request.Query);
        page.Query = new PageQuery(_document, SearchVariables.OfPage(parameters));
        var answer = await queries.RunAsync(page.Query, PageJson.Default.PageReplySearchAnswer, context.RequestAborted);
        await sender.SendAsync<SearchPage>(context, StatusCodes.Status200OK, new()
        {
            [nameof(SearchPage.Parameters)] = parameters,
            [nameof(SearchPage.Answer)] = answer,
        });
    }
}
