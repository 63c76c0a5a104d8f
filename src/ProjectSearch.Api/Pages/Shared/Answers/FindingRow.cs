using ProjectSearch.Projects;

namespace ProjectSearch.Api.Pages.Shared.Answers;

/// <summary>A finding about a project or a source.</summary>
/// <param name="Code">Which kind it is.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One English sentence with the values in it; null where it was not asked for.</param>
/// <param name="RawValues">What the source says; null where it was not asked for.</param>
/// <param name="Line">The 1-based line in the source text; null when no single line is meant.</param>
public sealed record FindingRow(
    FindingCode Code,
    FindingSeverity Severity,
    string? Message = null,
    IReadOnlyList<string>? RawValues = null,
    int? Line = null);
