namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>A document that is larger, deeper or more expensive than is executed.</summary>
internal sealed class LimitExceededError : ApiError
{
    public LimitExceededError(string limit, string what, long maximum, long value)
        : base(ErrorCode.LimitExceeded, $"The document {what}; the most that is executed is {maximum}.") =>
        SetLimit(limit, maximum, value);
}
