namespace ProjectSearch.Projects;

/// <summary>What projects refer to, whole, as of one dataset version.</summary>
/// <param name="Organisations">All organisations that own a project, by key.</param>
/// <param name="Subregions">All subregions, by key.</param>
/// <param name="Themes">All themes, by key.</param>
/// <param name="Sources">All sources, by key.</param>
/// <param name="Imports">All numbered imports, the newest first.</param>
public sealed record Catalog(
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<Subregion> Subregions,
    IReadOnlyList<Theme> Themes,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Import> Imports);
