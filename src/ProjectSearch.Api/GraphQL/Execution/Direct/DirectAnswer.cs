namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>A whole answer without errors, as JSON in UTF-8.</summary>
internal sealed record DirectAnswer(byte[] Json);
