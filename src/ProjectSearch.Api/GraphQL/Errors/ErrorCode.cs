namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>Every value of <c>extensions.code</c>; schema/graphql/ERRORS.md tells clients about each.</summary>
internal static class ErrorCode
{
    /// <summary>The request is not one after GraphQL over HTTP: no JSON, no query, a wrong type.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The body is larger than is read.</summary>
    public const string RequestTooLarge = "REQUEST_TOO_LARGE";

    /// <summary>The body is not application/json in UTF-8.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The answer can't be given in a media type that the client accepts.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>Neither GET nor POST, or an operation that GET does not carry.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document does not fit the schema.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The document has no such operation, or several and none is named.</summary>
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>The document is larger, deeper or more expensive than is executed.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>A variable or an argument is out of range, of the wrong type, or contradicts another.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>A cursor that this server did not make for this order.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>A relevance cursor of an earlier dataset version: ask for the first page again.</summary>
    public const string CursorExpired = "CURSOR_EXPIRED";

    /// <summary>More search text than is read.</summary>
    public const string SearchTooLong = "SEARCH_TOO_LONG";

    /// <summary>A filter of more conditions than are evaluated.</summary>
    public const string FilterTooLarge = "FILTER_TOO_LARGE";

    /// <summary>No project matches, and the format of the export holds at least one.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>No document with this hash is known: send it with its text.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>Only documents that the operator knows are executed here.</summary>
    public const string PersistedQueryOnly = "PERSISTED_QUERY_ONLY";

    /// <summary>The operation took longer than it may.</summary>
    public const string ExecutionTimeout = "EXECUTION_TIMEOUT";

    /// <summary>No index to answer from yet, or too many operations at once: try again after the time that Retry-After says.</summary>
    public const string ServiceUnavailable = "SERVICE_UNAVAILABLE";

    /// <summary>More requests from one client than it may send in a minute: try again after the time that Retry-After says.</summary>
    public const string TooManyRequests = "TOO_MANY_REQUESTS";

    /// <summary>Unexpected; <c>extensions.traceId</c> names it in the server's log.</summary>
    public const string InternalError = "INTERNAL_ERROR";
}
