using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http;

/// <summary>Ends the reading of a request that can't be answered.</summary>
internal sealed class RequestRefusedException(ApiError error) : Exception(error.Message)
{
    public ApiError Error => error;
}
