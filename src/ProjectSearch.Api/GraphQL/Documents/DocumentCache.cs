using ProjectSearch.Api.Http;
using ProjectSearch.Api.Telemetry;

namespace ProjectSearch.Api.GraphQL.Documents;

/// <summary>Keeps documents that were parsed and found valid, by their text.</summary>
internal sealed class DocumentCache
{
    // Measured over the cookbook's queries: a syntax tree takes some 60 bytes for each character of its text.
    private const int BytesPerCharacter = 60;

    private readonly BoundedCache<string, ParsedDocument> _documents;
    private readonly RequestMetrics _metrics;

    public DocumentCache(GraphQLOptions options, RequestMetrics metrics)
    {
        _documents = new BoundedCache<string, ParsedDocument>(options.Cache.DocumentBytes);
        _metrics = metrics;
        metrics.ObserveSize(CacheName.Documents, () => _documents.Bytes);
    }

    public ParsedDocument? Find(string text)
    {
        var found = _documents.TryGet(text, out var document);
        _metrics.LookedUp(CacheName.Documents, found);
        return found ? document : null;
    }

    public void Add(string text, ParsedDocument document) => _documents.Add(text, document, (long)text.Length * BytesPerCharacter);
}
