namespace ProjectSearch.Api.Http;

/// <summary>A request after GraphQL over HTTP, as it was sent.</summary>
internal sealed record GraphQLRequest
{
    /// <summary>The document's text; null when it is asked for by id.</summary>
    public string? Query { get; init; }

    /// <summary>Which operation of the document; null for the only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables' values; null for none.</summary>
    public Dictionary<string, object?>? Variables { get; init; }

    /// <summary>The document's id: a hash, or a name that the operator gave.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The hash that an automatic persisted query claims for its document, lower-case hexadecimal.</summary>
    public string? PersistedQueryHash { get; init; }

    /// <summary>Whether it came with GET.</summary>
    public bool IsGet { get; init; }
}
