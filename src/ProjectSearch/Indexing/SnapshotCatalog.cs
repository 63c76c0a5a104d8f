using ProjectSearch.Projects;

namespace ProjectSearch.Indexing;

/// <summary>The catalog of one snapshot, with look-ups and with what its organisations' projects come to.</summary>
public sealed class SnapshotCatalog
{
    /// <summary>The entities themselves.</summary>
    public Catalog Entities => throw new NotSupportedException();

    /// <summary>Finds an organisation.</summary>
    /// <param name="id">Its key.</param>
    /// <returns>The organisation.</returns>
    /// <exception cref="KeyNotFoundException">No project of this snapshot refers to the key.</exception>
    public Organisation Organisation(long id) => throw new NotSupportedException();

    /// <summary>Finds an organisation by its permanent link; null when there is none.</summary>
    public Organisation? FindOrganisation(string slug) => throw new NotSupportedException();

    /// <summary>Finds a subregion.</summary>
    public Subregion Subregion(long id) => throw new NotSupportedException();

    /// <summary>Finds a subregion by its permanent link; null when there is none.</summary>
    public Subregion? FindSubregion(string slug) => throw new NotSupportedException();

    /// <summary>Finds a theme.</summary>
    public Theme Theme(long id) => throw new NotSupportedException();

    /// <summary>Finds a theme by its permanent link; null when there is none.</summary>
    public Theme? FindTheme(string slug) => throw new NotSupportedException();

    /// <summary>Finds a source.</summary>
    public Source Source(long id) => throw new NotSupportedException();

    /// <summary>Count and sums of an organisation's projects that are not withdrawn.</summary>
    public OrganisationFigures FiguresOf(Organisation organisation) => throw new NotSupportedException();
}

/// <summary>What an organisation's projects come to; a project with two owners counts whole for each.</summary>
/// <param name="ProjectCount">How many projects.</param>
/// <param name="TotalCost">Sum of the known total costs in SEK; null when none is known.</param>
/// <param name="RunFunding">Sum of the known RUN funding in SEK; null when none is known.</param>
public sealed record OrganisationFigures(int ProjectCount, long? TotalCost, long? RunFunding);
