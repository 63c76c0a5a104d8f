using ProjectSearch.Api.GraphQL.Documents;
using ProjectSearch.Api.Http;

namespace ProjectSearch.Api.GraphQL.Execution;

/// <summary>A request whose document is parsed, and within the limits that can be seen before it is validated.</summary>
/// <param name="Request">The request.</param>
/// <param name="Parsed">Its document.</param>
/// <param name="IsValid">Whether the document is known to be valid.</param>
internal sealed record PreparedOperation(GraphQLRequest Request, ParsedDocument Parsed, bool IsValid);
