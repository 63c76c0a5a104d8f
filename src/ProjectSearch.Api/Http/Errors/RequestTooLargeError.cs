using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http.Errors;

/// <summary>A request of more bytes than are read.</summary>
internal sealed class RequestTooLargeError : ApiError
{
    public RequestTooLargeError(int maximum, long value)
        : base(ErrorCode.RequestTooLarge, $"The request has {value} bytes or more; at most {maximum} are read.") =>
        SetLimit("requestBytes", maximum, value);

    public override int Status => StatusCodes.Status413PayloadTooLarge;

    public override bool IsTransportError => true;
}
