using ProjectSearch.Projects;

namespace ProjectSearch.Importing;

/// <summary>Everything that was read from one file: one source, or one a year where a list spans years.</summary>
/// <param name="Sources">The sources, each with what is said about it as a whole.</param>
/// <param name="Projects">
/// The projects in the file's order. Enumerated once, lazily where the file is large; enumeration throws
/// <see cref="ImportException"/> at the first line that can't be read.
/// </param>
public sealed record ImportPackage(IReadOnlyList<ImportedSource> Sources, IEnumerable<ImportedProject> Projects)
{
    /// <summary>What a user should know about how the file was read, as sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>One source as a file describes it.</summary>
public sealed record ImportedSource
{
    /// <summary>What makes it the same source as one imported before.</summary>
    public required SourceIdentity Identity { get; init; }

    /// <summary>The document's name for a reader.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The subregions that it introduces; empty where the format has no introductions.</summary>
    public IReadOnlyList<ImportedIntroduction> Introductions { get; init; } = [];

    /// <summary>The totals that it prints; empty where the format has none.</summary>
    public IReadOnlyList<ImportedControlTotal> ControlTotals { get; init; } = [];

    /// <summary>Findings that belong to no single project.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>The text over a subregion's tables.</summary>
/// <param name="Subregion">The subregion's name as printed.</param>
/// <param name="Text">The introduction, wraps undone.</param>
public sealed record ImportedIntroduction(string Subregion, string Text);

/// <summary>A printed total, and the sums of its table's rows; all amounts in SEK.</summary>
/// <param name="Subregion">The subregion's name as printed.</param>
/// <param name="Theme">The theme's name as printed.</param>
/// <param name="StatedTotalCost">The printed total cost.</param>
/// <param name="StatedRunFunding">The printed RUN funding.</param>
/// <param name="ComputedTotalCost">The rows' total cost.</param>
/// <param name="ComputedRunFunding">The rows' RUN funding.</param>
public sealed record ImportedControlTotal(
    string Subregion,
    string Theme,
    long StatedTotalCost,
    long StatedRunFunding,
    long ComputedTotalCost,
    long ComputedRunFunding);
