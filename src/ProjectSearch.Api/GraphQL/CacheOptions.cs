namespace ProjectSearch.Api.GraphQL;

/// <summary>What is kept for the next request: the configuration section <c>GraphQL:Cache</c>.</summary>
public sealed record CacheOptions
{
    /// <summary>Bytes of parsed and validated documents; 0 keeps none.</summary>
    public long DocumentBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Bytes of whole answers; 0 keeps none.</summary>
    public long ResponseBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Bytes of documents that clients registered as automatic persisted queries; 0 registers none.</summary>
    public long PersistedQueryBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>The Cache-Control of answers to GET without errors; the others say no-store.</summary>
    public string CacheControl { get; init; } = "no-cache";
}
