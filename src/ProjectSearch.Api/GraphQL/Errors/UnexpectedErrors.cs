using System.Diagnostics;

namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>Logs what nobody expected, and tells the client the trace id that it is logged under.</summary>
internal sealed class UnexpectedErrors(ILogger<UnexpectedErrors> logger)
{
    public InternalError Report(Exception exception)
    {
        var traceId = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToString();
        logger.LogError(exception, "A GraphQL request failed unexpectedly; the client was given the trace id {TraceId}.", traceId);
        return new InternalError(traceId);
    }
}
