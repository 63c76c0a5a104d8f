namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>A right question that nothing answers, in a format that can't hold nothing.</summary>
internal sealed class NotFoundError(string message) : ApiError(ErrorCode.NotFound, message)
{
    public override int Status => StatusCodes.Status404NotFound;
}
