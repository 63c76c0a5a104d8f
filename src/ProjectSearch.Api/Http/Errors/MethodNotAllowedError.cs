using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http.Errors;

/// <summary>A method that is not answered, or an operation that it does not carry.</summary>
internal sealed class MethodNotAllowedError(string message, string allowed) : ApiError(ErrorCode.MethodNotAllowed, message)
{
    public override int Status => StatusCodes.Status405MethodNotAllowed;

    public override bool IsTransportError => true;

    /// <summary>The value of the Allow header.</summary>
    public string Allowed => allowed;
}
