namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>A mutation or a subscription: the data is read, not written, through this API.</summary>
internal sealed class OperationNotSupportedError(string operation)
    : ApiError(ErrorCode.ValidationFailed, $"The schema has no {operation}s; it answers queries.");
