namespace ProjectSearch.Projects;

/// <summary>A project as the store holds it and the index serves it. Related entities are named by their keys.</summary>
public sealed record Project
{
    /// <summary>The key in the store; positive.</summary>
    public required long Id { get; init; }

    /// <summary>The permanent link, from the first import: "2020-fyrbodal-strategisk-kompetensforsorjning".</summary>
    public required string Slug { get; init; }

    /// <summary>The year that the funding was granted.</summary>
    public required int Year { get; init; }

    /// <summary>The title as in the source's table.</summary>
    public required string Title { get; init; }

    /// <summary>The purpose ("syfte"): paragraphs parted by an empty line, list items by a line break; null when the source has none.</summary>
    public string? Purpose { get; init; }

    /// <summary>What the source says the project is.</summary>
    public required ProjectKind Kind { get; init; }

    /// <summary>Keys of the owners ("projektägare"), in the source's order; empty when the source names none.</summary>
    public required IReadOnlyList<long> OwnerIds { get; init; }

    /// <summary>Key of the subregion ("delregion"); null when the source has none.</summary>
    public long? SubregionId { get; init; }

    /// <summary>Key of the theme ("VG2020-tema"); null when the source has none.</summary>
    public long? ThemeId { get; init; }

    /// <summary>Key of the source that lists the project.</summary>
    public required long SourceId { get; init; }

    /// <summary>The prioritised question ("prioriterad fråga"), 1 to 32 in the appendices; null for "Övergripande" or nothing.</summary>
    public int? PriorityQuestion { get; init; }

    /// <summary>The question as printed: "15", "Övergripande"; null when the source has none.</summary>
    public string? PriorityQuestionLabel { get; init; }

    /// <summary>"Total förväntad kostnad" in SEK, 0 to 10^12; null when unknown.</summary>
    public long? TotalCost { get; init; }

    /// <summary>"Varav RUN" in SEK, 0 to 10^12: what regionutvecklingsnämnden pays; null when unknown.</summary>
    public long? RunFunding { get; init; }

    /// <summary>Total cost less RUN funding in SEK, negative where the source contradicts itself; null when either is unknown.</summary>
    public long? OtherFunding => TotalCost - RunFunding;

    /// <summary>RUN funding over total cost; null when either is unknown or the cost is zero.</summary>
    public double? RunShare => TotalCost is > 0 && RunFunding is { } run ? (double)run / TotalCost.Value : null;

    /// <summary>Where in the source the project was read.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>What was found odd about it, in the source's order.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Number of the import that last changed it; positive.</summary>
    public required int ChangedInImport { get; init; }

    /// <summary>Whether its source no longer lists it: then it is found by slug and id, and is in no list and no sum.</summary>
    public bool Withdrawn { get; init; }
}
