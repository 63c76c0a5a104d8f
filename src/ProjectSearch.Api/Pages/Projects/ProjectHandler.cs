using ProjectSearch.Api.Pages.Failures;
using ProjectSearch.Api.Pages.Shared.Queries;
using ProjectSearch.Api.Pages.Shared.Rendering;

namespace ProjectSearch.Api.Pages.Projects;

/// <summary>Answers <c>/projects/{slug}</c>.</summary>
internal sealed class ProjectHandler(QueryRunner queries, PageSender sender) : IPageHandler
{
    private static readonly string _document = EmbeddedDocuments.OfPages["Projects/Project"];

    public async Task HandleAsync(HttpContext context, PageContext page)
    {
        page.Query = new PageQuery(_document, new() { ["slug"] = context.GetRouteValue("slug") as string });
        var answer = await queries.RunAsync(page.Query, PageJson.Default.PageReplyProjectAnswer, context.RequestAborted);
        if (answer.Project is null)
        {
            throw new PageFailureException(PageFailure.NotFound);
        }

        await sender.SendAsync<ProjectPage>(context, StatusCodes.Status200OK, new() { [nameof(ProjectPage.Answer)] = answer });
    }
}
