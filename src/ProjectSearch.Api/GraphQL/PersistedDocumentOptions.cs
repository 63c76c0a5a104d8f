namespace ProjectSearch.Api.GraphQL;

/// <summary>Documents that clients ask for by id: the configuration section <c>GraphQL:PersistedDocuments</c>.</summary>
public sealed record PersistedDocumentOptions
{
    /// <summary>A folder of *.graphql files, known by their names and by the SHA-256 of their bytes; null for none.</summary>
    public string? Directory { get; init; }

    /// <summary>Whether only the documents of the folder are executed.</summary>
    public bool Only { get; init; }
}
