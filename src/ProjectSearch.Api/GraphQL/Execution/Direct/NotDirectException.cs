namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>Leaves an execution to the library's own strategy.</summary>
internal sealed class NotDirectException : Exception;
