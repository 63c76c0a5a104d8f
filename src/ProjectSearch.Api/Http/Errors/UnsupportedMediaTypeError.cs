using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http.Errors;

/// <summary>A body that is not declared as JSON in UTF-8. It also keeps forms of other sites out.</summary>
internal sealed class UnsupportedMediaTypeError()
    : ApiError(ErrorCode.UnsupportedMediaType, "Send the request as `Content-Type: application/json`, in UTF-8.")
{
    public override int Status => StatusCodes.Status415UnsupportedMediaType;

    public override bool IsTransportError => true;
}
