using ProjectSearch.Indexing;
using ProjectSearch.Projects;

namespace ProjectSearch.Searching;

/// <summary>Answers questions about projects from one snapshot.</summary>
public sealed class ProjectSearcher(IndexSnapshot snapshot)
{
    /// <summary>Interprets a question; nothing is computed before it is asked of the result.</summary>
    /// <param name="query">The question.</param>
    /// <returns>The result.</returns>
    /// <exception cref="SearchException">The question can't be answered as it is put.</exception>
    public ProjectResult Search(ProjectQuery query) => throw new NotSupportedException(snapshot.ToString());

    /// <summary>Finds a project, withdrawn or not, by its permanent link; null when there is none.</summary>
    public Project? FindBySlug(string slug) => throw new NotSupportedException();

    /// <summary>Lists the projects most like one, that one and withdrawn ones left out, the most alike first.</summary>
    /// <param name="project">The project to compare with.</param>
    /// <param name="count">How many at most, 0 to 100.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public IReadOnlyList<ProjectHit> FindSimilar(Project project, int count, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
