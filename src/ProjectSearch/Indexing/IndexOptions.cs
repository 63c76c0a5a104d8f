namespace ProjectSearch.Indexing;

/// <summary>Where the index lives and how it follows the store.</summary>
public sealed record IndexOptions
{
    /// <summary>The folder that holds the generations; relative paths are of the working folder.</summary>
    public string Directory { get; init; } = Path.Combine("data", "index");

    /// <summary>How often the store is asked for imports of other nodes.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(5);
}
