namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>An unexpected failure, of which the client learns the trace id alone.</summary>
internal sealed class InternalError : ApiError
{
    public InternalError(string traceId)
        : base(ErrorCode.InternalError, "The server failed unexpectedly. Its log tells more under the trace id.") =>
        Tell("traceId", traceId);

    public override int Status => StatusCodes.Status500InternalServerError;

    public override bool IsTransportError => true;
}
