using System.Diagnostics;
using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.Pages.Failures;
using ProjectSearch.Api.Pages.Shared.Queries;

namespace ProjectSearch.Api.Pages.Shared.Rendering;

/// <summary>Runs a page's handler and turns every failure into a page that tells the reader what to do.</summary>
internal sealed class PagePipeline(PageSender sender, ILogger<PagePipeline> logger)
{
    private const string RetryAfterSeconds = "5";

    public async Task RunAsync(HttpContext context, IPageHandler handler)
    {
        var page = context.RequestServices.GetRequiredService<PageContext>();
        page.Begin(context.Request);
        try
        {
            await handler.HandleAsync(context, page);
        }
        catch (PageFailureException exception)
        {
            await FailAsync(context, page, exception.Failure, detail: null);
        }
        catch (QueryRefusedException exception)
        {
            await FailAsync(context, page, exception.Error);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone: there is nobody to answer.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            var traceId = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToString();
            logger.LogError(exception, "A page failed unexpectedly; the reader was given the trace id {TraceId}.", traceId);
            await FailAsync(context, page, PageFailure.Unexpected, traceId);
        }
    }

    private Task FailAsync(HttpContext context, PageContext page, ReplyError error) => error.Extensions.Code switch
    {
        ErrorCode.ServiceUnavailable => FailAsync(context, page, PageFailure.NotReady, detail: null),
        ErrorCode.CursorExpired => FailAsync(context, page, PageFailure.PlaceExpired, detail: null),
        ErrorCode.InvalidCursor => FailAsync(context, page, PageFailure.PlaceUnknown, detail: null),
        ErrorCode.SearchTooLong or ErrorCode.FilterTooLarge or ErrorCode.LimitExceeded =>
            FailAsync(context, page, PageFailure.TooLarge, detail: null),
        ErrorCode.InternalError or ErrorCode.ExecutionTimeout =>
            FailAsync(context, page, PageFailure.Unexpected, error.Extensions.TraceId ?? error.Message),
        _ => FailAsync(context, page, PageFailure.BadRequest, error.Message),
    };

    private Task FailAsync(HttpContext context, PageContext page, PageFailure failure, string? detail)
    {
        page.Query = null;
        if (failure == PageFailure.NotReady)
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
        }

        return sender.SendAsync<FailurePage>(context, StatusOf(failure), new()
        {
            [nameof(FailurePage.Failure)] = failure,
            [nameof(FailurePage.Detail)] = detail,
        });
    }

    private static int StatusOf(PageFailure failure) => failure switch
    {
        PageFailure.NotFound => StatusCodes.Status404NotFound,
        PageFailure.BadRequest or PageFailure.PlaceUnknown or PageFailure.TooLarge => StatusCodes.Status400BadRequest,
        PageFailure.PlaceExpired => StatusCodes.Status410Gone,
        PageFailure.NotReady => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
