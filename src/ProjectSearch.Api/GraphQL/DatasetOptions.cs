namespace ProjectSearch.Api.GraphQL;

/// <summary>What the operator says about the data: the configuration section <c>GraphQL:Dataset</c>.</summary>
public sealed record DatasetOptions
{
    /// <summary>The terms under which the data may be used; null when nothing is stated.</summary>
    public string? Licence { get; init; }

    /// <summary>How to cite the data; null when nothing is stated.</summary>
    public string? Citation { get; init; }
}
