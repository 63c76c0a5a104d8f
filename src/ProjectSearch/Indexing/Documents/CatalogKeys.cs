using ProjectSearch.Projects;
using ProjectSearch.Searching.Text;

namespace ProjectSearch.Indexing.Documents;

/// <summary>A catalog with the places of its entities by key.</summary>
internal sealed class CatalogKeys(Catalog catalog)
{
    public Catalog Catalog { get; } = catalog;

    public EntityPlaces Organisations { get; } = new("organisation", catalog.Organisations.Select(entity => entity.Id));

    public EntityPlaces Subregions { get; } = new("subregion", catalog.Subregions.Select(entity => entity.Id));

    public EntityPlaces Themes { get; } = new("theme", catalog.Themes.Select(entity => entity.Id));

    public EntityPlaces Sources { get; } = new("source", catalog.Sources.Select(entity => entity.Id));

    /// <summary>The texts of a project with the names that it refers to.</summary>
    /// <exception cref="KeyNotFoundException">The project refers to what the catalog does not hold.</exception>
    public ProjectTexts TextsOf(Project project) => new(
        project.Title,
        project.Purpose,
        [.. project.OwnerIds.Select(id => Catalog.Organisations[Organisations.Of(id)])],
        project.SubregionId is { } subregion ? Catalog.Subregions[Subregions.Of(subregion)].Name : null,
        project.ThemeId is { } theme ? Catalog.Themes[Themes.Of(theme)].Name : null);
}
