namespace ProjectSearch.Projects;

/// <summary>A document or list that projects were read from, as it was last imported.</summary>
public sealed record Source
{
    /// <summary>The key in the store; positive.</summary>
    public required long Id { get; init; }

    /// <summary>The document's name for a reader.</summary>
    public required string Name { get; init; }

    /// <summary>Who published it, and so grants its projects' funding; null when the source does not say.</summary>
    public string? Publisher { get; init; }

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The year that the document is about.</summary>
    public required int Year { get; init; }

    /// <summary>When it was last imported, UTC.</summary>
    public required DateTimeOffset ImportedAt { get; init; }

    /// <summary>How many projects it lists.</summary>
    public required int ProjectCount { get; init; }

    /// <summary>The totals printed under its tables, in the document's order.</summary>
    public required IReadOnlyList<ControlTotal> ControlTotals { get; init; }

    /// <summary>Findings about the document that belong to no single project.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
}

/// <summary>A total printed under one table ("Total"), and the same figures summed from its rows.</summary>
/// <param name="SubregionId">Key of the table's subregion.</param>
/// <param name="ThemeId">Key of the table's theme.</param>
/// <param name="StatedTotalCost">The printed total cost in SEK.</param>
/// <param name="StatedRunFunding">The printed RUN funding in SEK.</param>
/// <param name="ComputedTotalCost">The rows' total cost in SEK.</param>
/// <param name="ComputedRunFunding">The rows' RUN funding in SEK.</param>
public sealed record ControlTotal(
    long SubregionId,
    long ThemeId,
    long StatedTotalCost,
    long StatedRunFunding,
    long ComputedTotalCost,
    long ComputedRunFunding)
{
    /// <summary>Whether both printed figures equal the sums of the rows.</summary>
    public bool Matches => StatedTotalCost == ComputedTotalCost && StatedRunFunding == ComputedRunFunding;
}
