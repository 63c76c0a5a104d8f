using ProjectSearch.Api.Hosting;

namespace ProjectSearch.Api.GraphQL;

/// <summary>How the GraphQL endpoint behaves: the configuration section <c>GraphQL</c>.</summary>
public sealed record GraphQLOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "GraphQL";

    /// <summary>Whether clients may ask for the schema (<c>__schema</c>, <c>__type</c>).</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>Whether errors suggest names ("Did you mean …").</summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>What a request may ask for at most.</summary>
    public LimitOptions Limits { get; init; } = new();

    /// <summary>What is kept for the next request.</summary>
    public CacheOptions Cache { get; init; } = new();

    /// <summary>Documents that clients ask for by id.</summary>
    public PersistedDocumentOptions PersistedDocuments { get; init; } = new();

    /// <summary>What is said about the data as a whole: the section <c>Dataset</c> beside this one.</summary>
    public DatasetOptions Dataset { get; internal init; } = new();
}
