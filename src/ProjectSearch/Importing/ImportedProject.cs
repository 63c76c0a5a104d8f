using ProjectSearch.Projects;

namespace ProjectSearch.Importing;

/// <summary>A project as a file describes it, before it is matched with what is stored.</summary>
public sealed record ImportedProject
{
    /// <summary>The source that it belongs to: one of the package's.</summary>
    public required SourceIdentity Source { get; init; }

    /// <summary>The subregion's name as printed; null when the source has none.</summary>
    public string? Subregion { get; init; }

    /// <summary>The theme's name as printed; null when the source has none.</summary>
    public string? Theme { get; init; }

    /// <summary>The title as in the table, wraps undone; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>The purpose: paragraphs parted by an empty line, list items by a line break; null when the source has none.</summary>
    public string? Purpose { get; init; }

    /// <summary>What the source says that the project is.</summary>
    public required ProjectKind Kind { get; init; }

    /// <summary>The owners in the source's order; empty when the source names none.</summary>
    public IReadOnlyList<ImportedOwner> Owners { get; init; } = [];

    /// <summary>The prioritised question; null for "Övergripande" or nothing.</summary>
    public int? PriorityQuestion { get; init; }

    /// <summary>The question as printed; null when the source has none.</summary>
    public string? PriorityQuestionLabel { get; init; }

    /// <summary>Total expected cost in SEK, 0 to 10^12; null when unknown.</summary>
    public long? TotalCost { get; init; }

    /// <summary>RUN funding in SEK, 0 to 10^12; null when unknown.</summary>
    public long? RunFunding { get; init; }

    /// <summary>Where it was read.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>What was found odd about it.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>One owner of one project, already told apart from its fellow owners and joined across its spellings.</summary>
/// <param name="Name">The preferred spelling.</param>
/// <param name="Spellings">Every spelling that the file uses for it here (table, heading), the preferred one included.</param>
/// <param name="Keys">
/// What the spellings come to when legal forms, punctuation and known aliases are levelled out, scoped where a bare
/// abbreviation would mean two bodies. Organisations that share a key are one; never empty.
/// </param>
public sealed record ImportedOwner(string Name, IReadOnlyList<string> Spellings, IReadOnlyList<string> Keys);
