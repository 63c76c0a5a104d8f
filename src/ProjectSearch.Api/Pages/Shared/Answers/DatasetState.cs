namespace ProjectSearch.Api.Pages.Shared.Answers;

/// <summary>The state of the data that a page was made from.</summary>
/// <param name="Version">Changes when, and only when, the data changes.</param>
/// <param name="UpdatedAt">When the newest import was committed, UTC.</param>
/// <param name="ProjectCount">Projects that are not withdrawn.</param>
public sealed record DatasetState(string Version, DateTimeOffset UpdatedAt, int ProjectCount);
