namespace ProjectSearch.Api.Pages.Shared.Answers;

/// <summary>Where a page of a list stands.</summary>
/// <param name="HasNextPage">Whether more follows.</param>
/// <param name="HasPreviousPage">Whether something comes before.</param>
/// <param name="StartCursor">Where the first stands; null on an empty page.</param>
/// <param name="EndCursor">Where the last stands; null on an empty page.</param>
public sealed record PageState(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
