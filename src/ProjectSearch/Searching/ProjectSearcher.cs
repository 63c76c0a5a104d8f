using System.Globalization;
using Lucene.Net.Index;
using ProjectSearch.Indexing;
using ProjectSearch.Indexing.Documents;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Aggregating;
using ProjectSearch.Searching.Filters;
using ProjectSearch.Searching.Text;

namespace ProjectSearch.Searching;

/// <summary>Answers questions about projects from one snapshot.</summary>
public sealed class ProjectSearcher(IndexSnapshot snapshot)
{
    /// <summary>Interprets a question; nothing is computed before it is asked of the result.</summary>
    /// <param name="query">The question.</param>
    /// <returns>The result.</returns>
    /// <exception cref="SearchException">The question can't be answered as it is put.</exception>
    public ProjectResult Search(ProjectQuery query)
    {
        FilterSize.Check(query.Where);
        var choices = RefinementChoice.Read(query.Refine, snapshot.State.Dimensions);
        var text = string.IsNullOrWhiteSpace(query.Search) ? null : TextSearch.Interpret(query.Search, query.Match, snapshot.Searcher);
        return new ProjectResult(snapshot.State, query, text, choices);
    }

    /// <summary>Finds a project, withdrawn or not, by its permanent link; null when there is none.</summary>
    public Project? FindBySlug(string slug)
    {
        var term = new Term(ProjectFields.Slug, slug);
        foreach (var leaf in snapshot.State.Reader.Leaves)
        {
            var documents = leaf.AtomicReader.GetTermDocsEnum(term);
            if (documents is not null && documents.NextDoc() is var document && document != Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS)
            {
                snapshot.State.Work.CountRecordReads(1);
                return snapshot.State.Records.Get(leaf.DocBase + document);
            }
        }

        return null;
    }

    /// <summary>Lists the projects most like one, that one and withdrawn ones left out, the most alike first.</summary>
    /// <param name="project">The project to compare with.</param>
    /// <param name="count">How many at most, 0 to 100.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="SearchException">The count is out of range.</exception>
    public IReadOnlyList<ProjectHit> FindSimilar(Project project, int count, CancellationToken cancellationToken)
    {
        if (count is < 0 or > PageRequest.MaximumSize)
        {
            throw new SearchException(
                SearchError.BadInput,
                string.Create(CultureInfo.InvariantCulture, $"first is {count}; it may be 0 to {PageRequest.MaximumSize} here."));
        }

        cancellationToken.ThrowIfCancellationRequested();
        var state = snapshot.State;
        var query = SimilarProjects.QueryFor(state.Keys.TextsOf(project), state.Reader);
        return [.. state.Searcher.Search(query, count + 1).ScoreDocs
            .Select(hit => new ProjectHit((_, similar) => similar.Slug, state.Records.Get(hit.Doc), hit.Score, hit.Doc))
            .Where(hit => hit.Project.Id != project.Id)
            .Take(count)];
    }
}
