using Microsoft.Extensions.Primitives;
using ProjectSearch.Api.Http.Errors;

namespace ProjectSearch.Api.Http;

/// <summary>Reads a request from a query string. An empty parameter is as if it were left out.</summary>
internal static class QueryStringReader
{
    /// <exception cref="RequestRefusedException">The parameters are no request.</exception>
    public static GraphQLRequest Read(IQueryCollection parameters, int maximumDepth)
    {
        var extensions = Json(parameters, "extensions", maximumDepth);
        return new GraphQLRequest
        {
            Query = Single(parameters, "query"),
            OperationName = Single(parameters, "operationName"),
            DocumentId = Single(parameters, "documentId") ?? Single(parameters, "id"),
            Variables = Json(parameters, "variables", maximumDepth),
            PersistedQueryHash = JsonRequestReader.PersistedQueryHash(extensions),
            IsGet = true,
        };
    }

    private static Dictionary<string, object?>? Json(IQueryCollection parameters, string name, int maximumDepth) =>
        Single(parameters, name) is { } json ? JsonRequestReader.ReadParameter(name, json, maximumDepth) : null;

    private static string? Single(IQueryCollection parameters, string name)
    {
        StringValues values = parameters[name];
        return values.Count > 1
            ? throw BadRequestError.Refusal($"The parameter `{name}` is given more than once.")
            : string.IsNullOrEmpty(values) ? null : values.ToString();
    }
}
