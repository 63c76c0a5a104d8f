namespace ProjectSearch.Projects;

/// <summary>Where in its source a project was read, and what stood there before interpretation.</summary>
/// <param name="TableLine">1-based line of the table row (of the record, in a list); null when the project has none.</param>
/// <param name="PurposeLine">1-based line of the heading over the purpose; null when there is none.</param>
/// <param name="Page">1-based page; null where the source has no pages.</param>
/// <param name="RawTitle">The title as in the table, wraps undone.</param>
/// <param name="RawOwner">The owner as in the table, wraps undone; empty when the source names none.</param>
/// <param name="RawOwnerInHeading">The owner as under the project's own heading; null when there is none.</param>
/// <param name="RawAmounts">The digits as printed, before they were split into columns; null when there are none.</param>
public sealed record Provenance(
    int? TableLine,
    int? PurposeLine,
    int? Page,
    string RawTitle,
    string RawOwner,
    string? RawOwnerInHeading,
    string? RawAmounts);
