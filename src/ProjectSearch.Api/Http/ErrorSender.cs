using GraphQL;
using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.GraphQL.Execution;

namespace ProjectSearch.Api.Http;

/// <summary>Answers a request for a file with an error, in the form that GraphQL errors have.</summary>
internal sealed class ErrorSender(ResponseWriter writer)
{
    private const string RetryAfterSeconds = "2";

    public async Task SendAsync(HttpContext context, ExecutionError error)
    {
        var response = context.Response;
        response.StatusCode = error is ApiError known ? known.Status : StatusCodes.Status400BadRequest;
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        if (response.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = RetryAfterSeconds;
        }

        await response.Body.WriteAsync(writer.Write(OperationResult.Of(error), reportCost: false), context.RequestAborted);
    }
}
