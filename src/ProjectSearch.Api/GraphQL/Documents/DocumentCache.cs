using GraphQLParser.AST;
using ProjectSearch.Api.Http;

namespace ProjectSearch.Api.GraphQL.Documents;

/// <summary>Keeps documents that were parsed and found valid, by their text.</summary>
internal sealed class DocumentCache(GraphQLOptions options)
{
    // Measured over the cookbook's queries: a syntax tree takes some 60 bytes for each character of its text.
    private const int BytesPerCharacter = 60;

    private readonly BoundedCache<string, GraphQLDocument> _documents = new(options.Cache.DocumentBytes);

    public GraphQLDocument? Find(string text) => _documents.TryGet(text, out var document) ? document : null;

    public void Add(string text, GraphQLDocument document) => _documents.Add(text, document, (long)text.Length * BytesPerCharacter);
}
