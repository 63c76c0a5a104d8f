using Lucene.Net.Index;
using ProjectSearch.Indexing;
using ProjectSearch.Indexing.Documents;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Aggregating;
using ProjectSearch.Searching.Filters;
using ProjectSearch.Searching.Ordering;
using ProjectSearch.Searching.Sets;
using ProjectSearch.Searching.Text;
using ProjectSearch.Telemetry;

namespace ProjectSearch.Searching;

/// <summary>Answers questions about projects from one snapshot.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="cancellationToken">Stops the interpretation of texts; everything else is told when it is asked for.</param>
public sealed class ProjectSearcher(IndexSnapshot snapshot, CancellationToken cancellationToken = default)
{
    /// <summary>Interprets a question; nothing is computed before it is asked of the result.</summary>
    /// <param name="query">The question.</param>
    /// <returns>The result.</returns>
    /// <exception cref="SearchException">The question can't be answered as it is put.</exception>
    public ProjectResult Search(ProjectQuery query)
    {
        FilterSize.Check(query.Where, query.MaximumFilterClauses);
        var choices = RefinementChoice.Read(query.Refine, snapshot.State.Dimensions);
        return new ProjectResult(snapshot.State, query, Interpret(query), choices);
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
        var window = PageWindow.Of(new PageRequest(First: count));
        var state = snapshot.State;
        state.Work.CountSearch();
        using var piece = WorkMeter.Search.Start("similar");
        var collector = new ScoreCollector(state.Columns.Length, cancellationToken);
        state.Searcher.Search(SimilarProjects.QueryFor(state.Keys.TextsOf(project), state.Reader), collector);

        var others = DocSet.Where(state.Columns.Length, document => state.Columns.Keys[document] != project.Id, cancellationToken);
        var alike = collector.Documents.And(state.Columns.Listed).And(others);
        var order = new ProjectOrder(state, new ProjectQuery { Search = project.Slug }, collector.Scores);
        var found = Page.Cut(alike, order.Documents, window, after: null, before: null, cancellationToken).Items;
        state.Work.CountRecordReads(found.Length);
        return [.. found.Select(document => new ProjectHit(order.CursorOf, state.Records.Get(document), collector.Scores[document], document))];
    }

    private TextSearch? Interpret(ProjectQuery query)
    {
        if (string.IsNullOrWhiteSpace(query.Search))
        {
            return null;
        }

        using var piece = WorkMeter.Search.Start("interpret");
        return TextSearch.Interpret(query, snapshot.Searcher, cancellationToken);
    }
}
