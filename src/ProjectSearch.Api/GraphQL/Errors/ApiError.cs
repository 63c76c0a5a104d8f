using GraphQL;

namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>An error that is meant for the client, with its code and, where nothing was executed, its HTTP status.</summary>
internal abstract class ApiError : ExecutionError
{
    protected ApiError(string code, string message)
        : base(message) => Code = code;

    /// <summary>The status of an answer without data.</summary>
    public virtual int Status => StatusCodes.Status400BadRequest;

    /// <summary>Whether the status holds also under application/json, which otherwise answers GraphQL errors with 200.</summary>
    public virtual bool IsTransportError => false;

    protected void SetLimit(string name, long maximum, long value)
    {
        Tell("limit", name);
        Tell("maximum", maximum);
        Tell("value", value);
    }

    protected void Tell(string name, object value) => (Extensions ??= new Dictionary<string, object?>())[name] = value;
}
