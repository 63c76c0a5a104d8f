using ProjectSearch.Projects;

namespace ProjectSearch.Api.Pages.Shared.Answers;

/// <summary>A project in a list.</summary>
public sealed record ProjectRow
{
    /// <summary>The permanent link.</summary>
    public required string Slug { get; init; }

    /// <summary>The title as in the source's table.</summary>
    public required string Title { get; init; }

    /// <summary>The year that the funding was granted.</summary>
    public required int Year { get; init; }

    /// <summary>What the source says the project is.</summary>
    public ProjectKind Kind { get; init; }

    /// <summary>The owners, in the source's order.</summary>
    public required IReadOnlyList<NamedEntity> Owners { get; init; }

    /// <summary>The subregion; null when the source has none.</summary>
    public NamedEntity? Subregion { get; init; }

    /// <summary>The theme; null when the source has none, or where it was not asked for.</summary>
    public NamedEntity? Theme { get; init; }

    /// <summary>Total expected cost in SEK; null when unknown.</summary>
    public long? TotalCost { get; init; }

    /// <summary>RUN funding in SEK; null when unknown.</summary>
    public long? RunFunding { get; init; }

    /// <summary>RUN funding over total cost; null when unknown.</summary>
    public double? RunShare { get; init; }

    /// <summary>The purpose; null when the source has none, or where it was not asked for.</summary>
    public string? Purpose { get; init; }

    /// <summary>What was found odd about it; null where it was not asked for.</summary>
    public IReadOnlyList<FindingRow>? Findings { get; init; }
}
