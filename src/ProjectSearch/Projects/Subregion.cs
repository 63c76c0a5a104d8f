namespace ProjectSearch.Projects;

/// <summary>A subregion ("delregion").</summary>
/// <param name="Id">The key in the store; positive.</param>
/// <param name="Slug">The permanent link: "borasregionen".</param>
/// <param name="Name">The name as in the source.</param>
/// <param name="Introductions">The text over its tables, by the year of the source.</param>
public sealed record Subregion(long Id, string Slug, string Name, IReadOnlyDictionary<int, string> Introductions);
