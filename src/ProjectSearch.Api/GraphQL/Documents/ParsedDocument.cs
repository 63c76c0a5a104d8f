using GraphQLParser.AST;

namespace ProjectSearch.Api.GraphQL.Documents;

/// <summary>A parsed document.</summary>
/// <param name="Document">The syntax tree.</param>
/// <param name="Fingerprint">SHA-256 over its tokens: the same for texts that differ in white space, commas and comments alone.</param>
internal sealed record ParsedDocument(GraphQLDocument Document, byte[] Fingerprint);
