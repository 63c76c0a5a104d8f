using ProjectSearch.Api.Pages.Failures;
using ProjectSearch.Api.Pages.Shared.Queries;
using ProjectSearch.Api.Pages.Shared.Rendering;

namespace ProjectSearch.Api.Pages.Sources;

/// <summary>Answers <c>/sources</c>, and <c>/sources/{key}</c> for one of them; for several where the key means several.</summary>
internal sealed class SourcesHandler(QueryRunner queries, PageSender sender) : IPageHandler
{
    private static readonly string _document = EmbeddedDocuments.OfPages["Sources/Sources"];

    public async Task HandleAsync(HttpContext context, PageContext page)
    {
        page.Query = new PageQuery(_document, []);
        var answer = await queries.RunAsync(page.Query, PageJson.Default.PageReplySourcesAnswer, context.RequestAborted);
        IReadOnlyList<SourceDetails> wanted = context.GetRouteValue("key") is string key
            ? [.. answer.Sources.Where(source => SourceLink.Means(key, source.Reference))]
            : answer.Sources;
        if (context.GetRouteValue("key") is null || wanted.Count > 1)
        {
            await sender.SendAsync<SourcesPage>(context, StatusCodes.Status200OK, new()
            {
                [nameof(SourcesPage.Sources)] = wanted,
                [nameof(SourcesPage.History)] = answer.Dataset,
            });
            return;
        }

        await sender.SendAsync<SourcePage>(context, StatusCodes.Status200OK, new()
        {
            [nameof(SourcePage.Source)] = wanted is [var source] ? source : throw new PageFailureException(PageFailure.NotFound),
            [nameof(SourcePage.History)] = answer.Dataset,
        });
    }
}
