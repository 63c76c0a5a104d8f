using System.Text;
using GraphQL;
using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.GraphQL.Execution;
using ProjectSearch.Api.Http;
using ProjectSearch.Exporting;
using ProjectSearch.Indexing;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Exporting;

/// <summary>The same rows as a query gives, as a file: <c>/export/projects.csv</c>, <c>.jsonl</c> and <c>.json</c>.</summary>
internal sealed class ExportEndpoints(ProjectIndex index, ExportRequest request, ResponseWriter errors)
{
    private readonly DatasetStamp _stamp = new();

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var export = endpoints.ServiceProvider.GetRequiredService<ExportEndpoints>();
        foreach (var extension in ExportFormats.Extensions)
        {
            endpoints.MapGet($"/export/projects.{extension}", context => export.HandleAsync(context, extension));
        }
    }

    private async Task HandleAsync(HttpContext context, string extension)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        try
        {
            await WriteAsync(context, extension);
        }
        catch (RequestRefusedException refused)
        {
            await RefuseAsync(context, refused.Error);
        }
        catch (ExecutionError error)
        {
            await RefuseAsync(context, error);
        }
        catch (SearchException exception)
        {
            await RefuseAsync(context, new SearchRuleError(exception));
        }
        catch (ExportException exception)
        {
            await RefuseAsync(context, new BadUserInputError(exception.Message));
        }
    }

    private async Task WriteAsync(HttpContext context, string extension)
    {
        using var snapshot = index.TryAcquire() ?? throw new RequestRefusedException(ServiceUnavailableError.NoIndex());
        string? Parameter(string name) => context.Request.Query[name];
        var format = ExportFormats.Read(extension, Parameter("dialect"));
        var exporter = new ProjectExporter(format, ExportFormats.Columns(Parameter("columns")));
        var result = new ProjectSearcher(snapshot).Search(await request.ReadAsync(Parameter, context.RequestAborted));
        result.GetTotalCount(context.RequestAborted);

        var response = context.Response;
        var tag = Answer.TagOf([.. _stamp.Of(snapshot), .. Encoding.UTF8.GetBytes(extension + context.Request.QueryString)]);
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "no-cache";
        response.Headers["Dataset-Version"] = snapshot.Version.ToString();
        if (context.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains(tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = ExportFormats.MediaType(format);
        response.Headers.ContentDisposition = $"attachment; filename=\"projects-{snapshot.Version}.{extension}\"";
        await exporter.WriteAsync(result.ReadAll(context.RequestAborted), snapshot.Catalog, response.Body, context.RequestAborted);
    }

    private async Task RefuseAsync(HttpContext context, ExecutionError error)
    {
        context.Response.StatusCode = error is ApiError known ? known.Status : StatusCodes.Status400BadRequest;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(errors.Write(OperationResult.Of(error), reportCost: false), context.RequestAborted);
    }
}
