using GraphQL;
using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http;

/// <summary>The status of an answer without data.</summary>
internal static class AnswerStatus
{
    /// <summary>Under application/json a GraphQL error is answered with 200, as clients from before the specification expect.</summary>
    public static int Of(ExecutionError error, ResponseFormat format) => (error, format) switch
    {
        (ApiError { IsTransportError: true } known, _) => known.Status,
        (_, ResponseFormat.Json) => StatusCodes.Status200OK,
        (ApiError known, _) => known.Status,
        _ => StatusCodes.Status400BadRequest,
    };
}
