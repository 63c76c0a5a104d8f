namespace ProjectSearch.Projects;

/// <summary>A theme of the regional strategy ("VG2020-tema").</summary>
/// <param name="Id">The key in the store; positive.</param>
/// <param name="Slug">The permanent link: "en-ledande-kunskapsregion".</param>
/// <param name="Name">The name as in the source.</param>
public sealed record Theme(long Id, string Slug, string Name);
