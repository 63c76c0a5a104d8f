using ProjectSearch.Api.Pages.Shared.Queries;
using ProjectSearch.Api.Pages.Shared.Rendering;

namespace ProjectSearch.Api.Pages.About;

/// <summary>Answers <c>/about</c>.</summary>
internal sealed class AboutHandler(QueryRunner queries, PageSender sender) : IPageHandler
{
    private static readonly string _document = EmbeddedDocuments.OfPages["About/About"];

    public async Task HandleAsync(HttpContext context, PageContext page)
    {
        page.Query = new PageQuery(_document, []);
        var answer = await queries.RunAsync(page.Query, PageJson.Default.PageReplyAboutAnswer, context.RequestAborted);
        await sender.SendAsync<AboutPage>(context, StatusCodes.Status200OK, new() { [nameof(AboutPage.Answer)] = answer });
    }
}
