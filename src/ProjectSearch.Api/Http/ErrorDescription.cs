using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Http;

/// <summary>Says of an error what a client may know: never a type, a trace or a statement of the server.</summary>
internal static class ErrorDescription
{
    private const int MaximumMessage = 1000;
    private const string Suggestion = " Did you mean";

    public static string Code(ExecutionError error) => error switch
    {
        ApiError known => known.Code!,
        SyntaxError => ErrorCode.ParseFailed,
        InvalidVariableError => ErrorCode.BadUserInput,
        ValidationError => ErrorCode.ValidationFailed,
        DocumentError => ErrorCode.OperationResolutionFailure,
        _ => ErrorCode.InternalError,
    };

    public static string Message(ExecutionError error, bool suggestions)
    {
        var message = error switch
        {
            ApiError or DocumentError => error.Message,
            _ => "The server failed unexpectedly.",
        };
        var suggestion = suggestions ? -1 : message.IndexOf(Suggestion, StringComparison.Ordinal);
        message = suggestion < 0 ? message : message[..suggestion];
        return message.Length <= MaximumMessage ? message : string.Concat(message.AsSpan(0, MaximumMessage), "…");
    }
}
