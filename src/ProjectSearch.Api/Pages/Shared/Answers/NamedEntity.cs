namespace ProjectSearch.Api.Pages.Shared.Answers;

/// <summary>An organisation, a subregion or a theme.</summary>
/// <param name="Slug">The permanent link.</param>
/// <param name="Name">The preferred spelling.</param>
public sealed record NamedEntity(string Slug, string Name);
