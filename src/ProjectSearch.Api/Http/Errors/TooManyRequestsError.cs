using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http.Errors;

/// <summary>More requests than one client address may send in a minute.</summary>
internal sealed class TooManyRequestsError : ApiError
{
    public TooManyRequestsError(int maximum)
        : base(ErrorCode.TooManyRequests, $"One client may send {maximum} requests a minute; try again in a minute.") =>
        SetLimit("requestsPerMinute", maximum, maximum + 1L);

    public override int Status => StatusCodes.Status429TooManyRequests;

    public override bool IsTransportError => true;
}
