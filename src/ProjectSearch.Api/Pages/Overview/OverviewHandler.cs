using ProjectSearch.Api.Pages.Search;
using ProjectSearch.Api.Pages.Shared.Queries;
using ProjectSearch.Api.Pages.Shared.Rendering;

namespace ProjectSearch.Api.Pages.Overview;

/// <summary>Answers <c>/overview</c>, with the parameters of the search page.</summary>
internal sealed class OverviewHandler(QueryRunner queries, PageSender sender) : IPageHandler
{
    private static readonly string _document = EmbeddedDocuments.OfPages["Overview/Overview"];

    public async Task HandleAsync(HttpContext context, PageContext page)
    {
        var parameters = SearchLink.Read(context.Request.Query).FromStart();
        page.Query = new PageQuery(_document, SearchVariables.OfQuestion(parameters));
        var answer = await queries.RunAsync(page.Query, PageJson.Default.PageReplyOverviewAnswer, context.RequestAborted);
        await sender.SendAsync<OverviewPage>(context, StatusCodes.Status200OK, new()
        {
            [nameof(OverviewPage.Parameters)] = parameters,
            [nameof(OverviewPage.Answer)] = answer,
        });
    }
}
