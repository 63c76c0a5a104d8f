using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http.Errors;

/// <summary>A client that accepts none of the media types that answers are given in.</summary>
internal sealed class NotAcceptableError()
    : ApiError(ErrorCode.NotAcceptable, $"Answers are given as {AcceptHeader.GraphQLResponse} or {AcceptHeader.Json}; accept one of them.")
{
    public override int Status => StatusCodes.Status406NotAcceptable;

    public override bool IsTransportError => true;
}
