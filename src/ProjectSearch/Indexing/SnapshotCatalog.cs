using ProjectSearch.Indexing.Documents;
using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Projects;

namespace ProjectSearch.Indexing;

/// <summary>The catalog of one snapshot, with look-ups and with what its organisations' projects come to.</summary>
public sealed class SnapshotCatalog
{
    private readonly Lazy<Dictionary<string, Organisation>> organisationsBySlug;
    private readonly Lazy<OrganisationTotals> totals;

    internal SnapshotCatalog(CatalogKeys keys, ProjectColumns columns)
    {
        Keys = keys;
        organisationsBySlug = new(() => Entities.Organisations.ToDictionary(entity => entity.Slug, StringComparer.Ordinal));
        totals = new(() => new OrganisationTotals(columns, Entities.Organisations.Count));
    }

    /// <summary>The entities themselves.</summary>
    public Catalog Entities => Keys.Catalog;

    internal CatalogKeys Keys { get; }

    internal OrganisationTotals Totals => totals.Value;

    /// <summary>Finds an organisation.</summary>
    /// <param name="id">Its key.</param>
    /// <returns>The organisation.</returns>
    /// <exception cref="KeyNotFoundException">No project of this snapshot refers to the key.</exception>
    public Organisation Organisation(long id) => Entities.Organisations[Keys.Organisations.Of(id)];

    /// <summary>Finds an organisation by its permanent link; null when there is none.</summary>
    public Organisation? FindOrganisation(string slug) => organisationsBySlug.Value.GetValueOrDefault(slug);

    /// <summary>Finds a subregion.</summary>
    public Subregion Subregion(long id) => Entities.Subregions[Keys.Subregions.Of(id)];

    /// <summary>Finds a subregion by its permanent link; null when there is none.</summary>
    public Subregion? FindSubregion(string slug) => Entities.Subregions.FirstOrDefault(entity => entity.Slug == slug);

    /// <summary>Finds a theme.</summary>
    public Theme Theme(long id) => Entities.Themes[Keys.Themes.Of(id)];

    /// <summary>Finds a theme by its permanent link; null when there is none.</summary>
    public Theme? FindTheme(string slug) => Entities.Themes.FirstOrDefault(entity => entity.Slug == slug);

    /// <summary>Finds a source.</summary>
    public Source Source(long id) => Entities.Sources[Keys.Sources.Of(id)];

    /// <summary>Count and sums of an organisation's projects that are not withdrawn.</summary>
    public OrganisationFigures FiguresOf(Organisation organisation) => Totals[Keys.Organisations.Of(organisation.Id)];
}

/// <summary>What an organisation's projects come to; a project with two owners counts whole for each.</summary>
/// <param name="ProjectCount">How many projects.</param>
/// <param name="TotalCost">Sum of the known total costs in SEK; null when none is known.</param>
/// <param name="RunFunding">Sum of the known RUN funding in SEK; null when none is known.</param>
public sealed record OrganisationFigures(int ProjectCount, long? TotalCost, long? RunFunding);
