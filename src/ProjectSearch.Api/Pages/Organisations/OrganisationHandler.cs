using System.Text.Json.Nodes;
using ProjectSearch.Api.Pages.Failures;
using ProjectSearch.Api.Pages.Search;
using ProjectSearch.Api.Pages.Shared.Queries;
using ProjectSearch.Api.Pages.Shared.Rendering;

namespace ProjectSearch.Api.Pages.Organisations;

/// <summary>Answers <c>/organisations/{slug}</c>.</summary>
internal sealed class OrganisationHandler(QueryRunner queries, PageSender sender) : IPageHandler
{
    private static readonly string _document = EmbeddedDocuments.OfPages["Organisations/Organisation"];

    public async Task HandleAsync(HttpContext context, PageContext page)
    {
        var place = SearchLink.Read(context.Request.Query);
        var variables = new JsonObject { ["slug"] = context.GetRouteValue("slug") as string };
        SearchVariables.AddPage(variables, place);
        page.Query = new PageQuery(_document, variables);
        var answer = await queries.RunAsync(page.Query, PageJson.Default.PageReplyOrganisationAnswer, context.RequestAborted);
        if (answer.Organisation is null)
        {
            throw new PageFailureException(PageFailure.NotFound);
        }

        await sender.SendAsync<OrganisationPage>(context, StatusCodes.Status200OK, new() { [nameof(OrganisationPage.Answer)] = answer });
    }
}
