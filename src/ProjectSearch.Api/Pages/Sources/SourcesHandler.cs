using ProjectSearch.Api.Pages.Failures;
using ProjectSearch.Api.Pages.Shared.Queries;
using ProjectSearch.Api.Pages.Shared.Rendering;

namespace ProjectSearch.Api.Pages.Sources;

/// <summary>Answers <c>/sources</c>, and <c>/sources/{sha256}</c> for one of them.</summary>
internal sealed class SourcesHandler(QueryRunner queries, PageSender sender) : IPageHandler
{
    private static readonly string _document = EmbeddedDocuments.OfPages["Sources/Sources"];

    public async Task HandleAsync(HttpContext context, PageContext page)
    {
        page.Query = new PageQuery(_document, []);
        var answer = await queries.RunAsync(page.Query, PageJson.Default.PageReplySourcesAnswer, context.RequestAborted);
        if (context.GetRouteValue("sha256") is not string wanted)
        {
            await sender.SendAsync<SourcesPage>(context, StatusCodes.Status200OK, new() { [nameof(SourcesPage.Answer)] = answer });
            return;
        }

        var source = answer.Sources.FirstOrDefault(source => source.Sha256 == wanted)
            ?? throw new PageFailureException(PageFailure.NotFound);
        await sender.SendAsync<SourcePage>(context, StatusCodes.Status200OK, new()
        {
            [nameof(SourcePage.Source)] = source,
            [nameof(SourcePage.History)] = answer.Dataset,
        });
    }
}
