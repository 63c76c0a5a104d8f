using System.Text;
using GraphQL;
using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.Hosting;
using ProjectSearch.Api.Http;
using ProjectSearch.Exporting;
using ProjectSearch.Exporting.Giving;
using ProjectSearch.Indexing;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Exporting;

/// <summary>The same rows as a query gives, as a file: <c>/export/projects.csv</c>, <c>.jsonl</c> and <c>.json</c>.</summary>
internal sealed class ExportEndpoints(ProjectIndex index, ExportRequest request, DatasetOptions dataset, ErrorSender errors)
{
    private readonly GivingOptions _giving = dataset.ToGiving();
    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    private readonly DatasetStamp _stamp = new();

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var export = endpoints.ServiceProvider.GetRequiredService<ExportEndpoints>();
        foreach (var extension in ExportFormats.Extensions)
        {
            endpoints.MapMethods($"/export/projects.{extension}", _reading, context => export.HandleAsync(context, extension));
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
            await errors.SendAsync(context, refused.Error);
        }
        catch (ExecutionError error)
        {
            await errors.SendAsync(context, error);
        }
        catch (SearchException exception)
        {
            await errors.SendAsync(context, new SearchRuleError(exception));
        }
        catch (ExportException exception)
        {
            await errors.SendAsync(context, exception.IsAboutNothing ? new NotFoundError(exception.Message) : new BadUserInputError(exception.Message));
        }
    }

    private async Task WriteAsync(HttpContext context, string extension)
    {
        using var snapshot = index.TryAcquire() ?? throw new RequestRefusedException(ServiceUnavailableError.NoIndex());
        var file = await ExportFile.PrepareAsync(snapshot, request, extension, name => context.Request.Query[name], _giving, context.RequestAborted);
        var response = context.Response;
        var tag = Answer.TagOf([.. _stamp.Of(snapshot), .. Encoding.UTF8.GetBytes($"{extension}{context.Request.QueryString}{_giving}")]);
        DatasetHeader.Set(response, snapshot.Version);
        if (ConditionalRequest.IsAnswered(context, tag))
        {
            return;
        }

        response.ContentType = ExportFormats.MediaType(file.Format);
        response.Headers.ContentDisposition = $"attachment; filename=\"projects-{snapshot.Version}.{extension}\"";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await file.WriteAsync(response.Body, context.RequestAborted);
        }
    }
}
