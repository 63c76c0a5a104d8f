namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>An operation that took longer than it may.</summary>
internal sealed class ExecutionTimeoutError : ApiError
{
    public ExecutionTimeoutError(TimeSpan maximum)
        : base(ErrorCode.ExecutionTimeout, $"The operation was stopped after {maximum.TotalSeconds:0.###} seconds. Ask for less at a time.")
    {
        Tell("limit", "executionTime");
        Tell("maximum", maximum.TotalSeconds);
    }

    public override int Status => StatusCodes.Status503ServiceUnavailable;

    public override bool IsTransportError => true;
}
