using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http.Errors;

/// <summary>JSON that is nested deeper than is read.</summary>
internal sealed class JsonTooDeepError : ApiError
{
    public JsonTooDeepError(int maximum)
        : base(ErrorCode.BadRequest, $"The JSON of the request is nested deeper than {maximum}, which is the most that is read.") =>
        SetLimit("jsonDepth", maximum, maximum + 1L);

    public override bool IsTransportError => true;
}
