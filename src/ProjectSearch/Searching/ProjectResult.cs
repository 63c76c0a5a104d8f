using ProjectSearch.Projects;

namespace ProjectSearch.Searching;

/// <summary>The projects that meet a question. Each part is computed when it is first asked for, from the same set.</summary>
public sealed class ProjectResult
{
    /// <summary>What the engine made of the free text; null without any.</summary>
    public SearchInfo? SearchInfo => throw new NotSupportedException();

    /// <summary>Counts the projects.</summary>
    public int GetTotalCount(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Reads a page.</summary>
    /// <exception cref="SearchException">The page request contradicts itself, is out of range, or its cursor is not of this order.</exception>
    public ResultPage<ProjectHit> GetPage(PageRequest page, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Streams all projects in the result's order.</summary>
    public IEnumerable<Project> ReadAll(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Sums the whole result.</summary>
    /// <param name="parts">Which figures are wanted; the others come empty.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ProjectFigures GetFigures(FigureParts parts, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Groups the whole result.</summary>
    /// <param name="dimensions">One to four dimensions, each once.</param>
    /// <param name="order">The order of the groups.</param>
    /// <param name="first">How many groups at most, 0 to 1000.</param>
    /// <param name="parts">Which figures are wanted in each group.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="SearchException">The arguments are out of range.</exception>
    public ProjectGrouping Group(
        IReadOnlyList<ProjectDimension> dimensions,
        GroupOrder order,
        int first,
        FigureParts parts,
        CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Counts each dimension's values under everything but the dimension's own refinement.</summary>
    /// <param name="dimensions">The dimensions, each once.</param>
    /// <param name="first">How many values a dimension at most, 0 to 1000; selected ones come besides.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public IReadOnlyList<Facet> GetFacets(IReadOnlyList<ProjectDimension> dimensions, int first, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>Tells why a hit was found; empty without free text.</summary>
    public HitExplanation Explain(ProjectHit hit, CancellationToken cancellationToken) => throw new NotSupportedException();
}
