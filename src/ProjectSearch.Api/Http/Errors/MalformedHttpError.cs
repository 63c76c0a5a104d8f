using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http.Errors;

/// <summary>A body that the server could not receive as HTTP.</summary>
internal sealed class MalformedHttpError(int status) : ApiError(ErrorCode.BadRequest, "The body could not be received: it is malformed, too large or too slow.")
{
    public override int Status => status;

    public override bool IsTransportError => true;
}
