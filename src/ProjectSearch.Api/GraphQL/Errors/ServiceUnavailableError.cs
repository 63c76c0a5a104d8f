namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>A request that may be answered if it comes again.</summary>
internal sealed class ServiceUnavailableError : ApiError
{
    private ServiceUnavailableError(string message)
        : base(ErrorCode.ServiceUnavailable, message)
    {
    }

    public override int Status => StatusCodes.Status503ServiceUnavailable;

    public override bool IsTransportError => true;

    public static ServiceUnavailableError NoIndex() => new("The index is being built; try again in a few seconds.");

    public static ServiceUnavailableError TooManyRequests(int maximum)
    {
        var error = new ServiceUnavailableError($"The server is running {maximum} operations, as many as it may; try again in a second.");
        error.SetLimit("requestsInFlight", maximum, maximum + 1L);
        return error;
    }
}
