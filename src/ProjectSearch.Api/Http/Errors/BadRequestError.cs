using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http.Errors;

/// <summary>A request that is none after GraphQL over HTTP.</summary>
internal sealed class BadRequestError(string message) : ApiError(ErrorCode.BadRequest, message)
{
    public override bool IsTransportError => true;

    public static RequestRefusedException Refusal(string message) => new(new BadRequestError(message));
}
