namespace ProjectSearch.Api.Pages.Shared.Answers;

/// <summary>A sum in SEK and what it rests on.</summary>
/// <param name="Sum">The sum over the known; null when none is known.</param>
/// <param name="Missing">Projects whose amount is unknown.</param>
public sealed record AmountSum(long? Sum, int Missing);

/// <summary>A share of one.</summary>
/// <param name="Weighted">Sum over sum; null when unknown.</param>
public sealed record ShareOfSums(double? Weighted);
