namespace ProjectSearch.Projects;

/// <summary>Something in a source that contradicts itself, is missing, or had to be interpreted.</summary>
/// <param name="Code">Which kind of finding it is.</param>
/// <param name="Severity">How much it matters to a reader of the figures.</param>
/// <param name="Message">One English sentence for a person, with the values in it.</param>
/// <param name="RawValues">What the source says, the conflicting values side by side, as printed.</param>
/// <param name="Line">The 1-based line in the source text; null when no single line is meant.</param>
public sealed record Finding(
    FindingCode Code,
    FindingSeverity Severity,
    string Message,
    IReadOnlyList<string> RawValues,
    int? Line);

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>An interpretation that the source itself confirms.</summary>
    Info,

    /// <summary>A reader should look at the source before relying on the value.</summary>
    Warning,

    /// <summary>The source contradicts itself; an import is refused unless findings are accepted.</summary>
    Error,
}

/// <summary>The kinds of findings.</summary>
public enum FindingCode
{
    /// <summary>The share paid by regionutvecklingsnämnden is larger than the total cost.</summary>
    RunFundingExceedsTotalCost,

    /// <summary>The owner is spelt differently in the table and under the heading.</summary>
    OwnerSpellingDiffers,

    /// <summary>The title is spelt differently in the table and in the heading.</summary>
    TitleSpellingDiffers,

    /// <summary>The printed digits can be split into amounts in several ways; one was chosen.</summary>
    AmbiguousAmountsResolved,

    /// <summary>A printed total differs from the sum of its rows.</summary>
    ControlTotalMismatch,

    /// <summary>The introduction names another number of projects than the tables hold.</summary>
    ProjectCountMismatch,

    /// <summary>A table row has no section with a purpose.</summary>
    MissingPurpose,

    /// <summary>A section has no table row.</summary>
    MissingTableRow,
}
