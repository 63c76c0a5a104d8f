namespace ProjectSearch.Projects;

/// <summary>A body that owns projects ("projektägare").</summary>
/// <param name="Id">The key in the store; positive.</param>
/// <param name="Slug">The permanent link: "fyrbodals-kommunalforbund".</param>
/// <param name="Name">The preferred spelling.</param>
/// <param name="Aliases">Every spelling seen in the sources or named in the alias list, the preferred one included.</param>
public sealed record Organisation(long Id, string Slug, string Name, IReadOnlyList<string> Aliases);
