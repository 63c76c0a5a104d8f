using ProjectSearch.Api.Pages.Shared.Answers;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.Pages.Projects;

/// <summary>The answer to the project page's document.</summary>
/// <param name="Dataset">The state of the data.</param>
/// <param name="Project">The project; null when there is none.</param>
public sealed record ProjectAnswer(DatasetState Dataset, ProjectDetails? Project = null);

/// <summary>A project with all its fields.</summary>
public sealed record ProjectDetails
{
    /// <summary>The global id.</summary>
    public required string Id { get; init; }

    /// <summary>The permanent link.</summary>
    public required string Slug { get; init; }

    /// <summary>The year that the funding was granted.</summary>
    public required int Year { get; init; }

    /// <summary>The title as in the source's table.</summary>
    public required string Title { get; init; }

    /// <summary>The purpose; null when the source has none.</summary>
    public string? Purpose { get; init; }

    /// <summary>What the source says the project is.</summary>
    public required ProjectKind Kind { get; init; }

    /// <summary>The owners, in the source's order.</summary>
    public required IReadOnlyList<NamedEntity> Owners { get; init; }

    /// <summary>The subregion; null when the source has none.</summary>
    public NamedEntity? Subregion { get; init; }

    /// <summary>The theme; null when the source has none.</summary>
    public NamedEntity? Theme { get; init; }

    /// <summary>The prioritised question; null for "Övergripande" or nothing.</summary>
    public int? PriorityQuestion { get; init; }

    /// <summary>The question as printed; null when the source has none.</summary>
    public string? PriorityQuestionLabel { get; init; }

    /// <summary>Total expected cost in SEK; null when unknown.</summary>
    public long? TotalCost { get; init; }

    /// <summary>RUN funding in SEK; null when unknown.</summary>
    public long? RunFunding { get; init; }

    /// <summary>Total cost less RUN funding in SEK; null when unknown.</summary>
    public long? OtherFunding { get; init; }

    /// <summary>RUN funding over total cost; null when unknown.</summary>
    public double? RunShare { get; init; }

    /// <summary>What was found odd about it.</summary>
    public required IReadOnlyList<FindingRow> Findings { get; init; }

    /// <summary>Where it was read.</summary>
    public required ProvenanceDetails Provenance { get; init; }

    /// <summary>Number of the import that last changed it.</summary>
    public required int ChangedInImport { get; init; }

    /// <summary>Whether its source no longer lists it.</summary>
    public required bool Withdrawn { get; init; }

    /// <summary>The projects most like it.</summary>
    public required IReadOnlyList<SimilarProject> Similar { get; init; }

    /// <summary>The project as it stands in lists.</summary>
    public ProjectRow Row => new()
    {
        Slug = Slug,
        Title = Title,
        Year = Year,
        Kind = Kind,
        Owners = Owners,
        Subregion = Subregion,
        Theme = Theme,
        Findings = Findings,
    };
}

/// <summary>Where a project was read, and what stood there.</summary>
/// <param name="Source">The document or list.</param>
/// <param name="RawTitle">The title as in the table.</param>
/// <param name="RawOwner">The owner as in the table.</param>
/// <param name="TableLine">1-based line of the table row.</param>
/// <param name="PurposeLine">1-based line of the heading over the purpose.</param>
/// <param name="Page">1-based page.</param>
/// <param name="RawOwnerInHeading">The owner as under the project's own heading.</param>
/// <param name="RawAmounts">The digits as printed.</param>
public sealed record ProvenanceDetails(
    SourceName Source,
    string RawTitle,
    string RawOwner,
    int? TableLine = null,
    int? PurposeLine = null,
    int? Page = null,
    string? RawOwnerInHeading = null,
    string? RawAmounts = null);

/// <summary>A source in a link.</summary>
/// <param name="Name">Its name for a reader.</param>
/// <param name="Sha256">The hash of its bytes, which its page is found by.</param>
/// <param name="Year">The year that it is about.</param>
public sealed record SourceName(string Name, string Sha256, int Year);

/// <summary>A project like another.</summary>
/// <param name="Node">The project.</param>
public sealed record SimilarProject(ProjectRow Node);
