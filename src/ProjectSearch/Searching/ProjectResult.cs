using System.Globalization;
using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Aggregating;
using ProjectSearch.Searching.Ordering;
using ProjectSearch.Searching.Sets;
using ProjectSearch.Searching.Text;
using ProjectSearch.Telemetry;

namespace ProjectSearch.Searching;

/// <summary>
/// The projects that meet a question. Each part is computed when it is first asked for, from the same set; parts may be
/// asked for at the same time.
/// </summary>
public sealed class ProjectResult
{
    private const int MaximumDimensions = 4;
    private const int MaximumValues = 1000;

    private readonly SnapshotState state;
    private readonly ProjectQuery query;
    private readonly TextSearch? text;
    private readonly IReadOnlyList<RefinementChoice> choices;
    private readonly ResultSets sets;
    private ProjectOrder? order;

    internal ProjectResult(SnapshotState state, ProjectQuery query, TextSearch? text, IReadOnlyList<RefinementChoice> choices)
    {
        this.state = state;
        this.query = query;
        this.text = text;
        this.choices = choices;
        sets = new ResultSets(state, text, query.Where, choices);
    }

    /// <summary>What the engine made of the free text; null without any.</summary>
    public SearchInfo? SearchInfo => text?.Info;

    /// <summary>Counts the projects.</summary>
    public int GetTotalCount(CancellationToken cancellationToken)
    {
        using var piece = WorkMeter.Search.Start("count");
        return Result(cancellationToken).Count();
    }

    /// <summary>Reads a page.</summary>
    /// <exception cref="SearchException">The page request contradicts itself, is out of range, or its cursor is not of this order.</exception>
    public ResultPage<ProjectHit> GetPage(PageRequest page, CancellationToken cancellationToken)
    {
        var window = PageWindow.Of(page);
        using var piece = WorkMeter.Search.Start("page");
        var ordered = Order(cancellationToken);
        var (after, before) = (ordered.PositionOf(page.After), ordered.PositionOf(page.Before));
        var cut = Page.Cut(Result(cancellationToken), ordered.Documents, window, after, before, cancellationToken);
        state.Work.CountRecordReads(cut.Items.Length);
        return new ResultPage<ProjectHit>(HitsOf(cut.Items, ordered, cancellationToken), cut.HasNext, cut.HasPrevious);
    }

    /// <summary>Streams all projects in the result's order.</summary>
    public IEnumerable<Project> ReadAll(CancellationToken cancellationToken)
    {
        foreach (var document in Ordered(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            state.Work.CountRecordReads(1);
            yield return state.Records.Read(document);
        }
    }

    /// <summary>Sums the whole result.</summary>
    /// <param name="parts">Which figures are wanted; the others come empty.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ProjectFigures GetFigures(FigureParts parts, CancellationToken cancellationToken)
    {
        using var piece = WorkMeter.Search.Start("figures");
        return WholeFigures.Of(Result(cancellationToken), state, parts, cancellationToken);
    }

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
        CancellationToken cancellationToken)
    {
        CheckDimensions(dimensions, MaximumDimensions);
        CheckFirst(first);
        using var piece = WorkMeter.Search.Start("groups");
        var columns = dimensions.Select(dimension => state.Dimensions[dimension]).ToList();
        return Grouper.Group(Result(cancellationToken), state.Columns, columns, order, first, parts, cancellationToken);
    }

    /// <summary>Counts each dimension's values under everything but the dimension's own refinement.</summary>
    /// <param name="dimensions">The dimensions, each once.</param>
    /// <param name="first">How many values a dimension at most, 0 to 1000; selected ones come besides.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="SearchException">The arguments are out of range.</exception>
    public IReadOnlyList<Facet> GetFacets(IReadOnlyList<ProjectDimension> dimensions, int first, CancellationToken cancellationToken)
    {
        CheckDimensions(dimensions, int.MaxValue);
        CheckFirst(first);
        using var piece = WorkMeter.Search.Start("facets");
        return [.. dimensions.Select(FacetOf)];

        Facet FacetOf(ProjectDimension dimension)
        {
            state.Work.CountSearch();
            return FacetCounter.Count(
                sets.WithoutRefinement(dimension, cancellationToken),
                state.Columns,
                state.Dimensions[dimension],
                choices.FirstOrDefault(choice => choice.Dimension == dimension),
                first,
                cancellationToken);
        }
    }

    /// <summary>Tells why a hit was found; empty without free text.</summary>
    public HitExplanation Explain(ProjectHit hit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return text?.Explain(state.Keys.TextsOf(hit.Project)) ?? new HitExplanation([], []);
    }

    private List<int> Ordered(CancellationToken cancellationToken)
    {
        using var piece = WorkMeter.Search.Start("all");
        var documents = new List<int>();
        foreach (var document in Result(cancellationToken).Until(cancellationToken))
        {
            documents.Add(document);
        }

        documents.Sort(Order(cancellationToken).Documents.Compare);
        return documents;
    }

    private DocSet Result(CancellationToken cancellationToken)
    {
        state.Work.CountSearch();
        return sets.Result(cancellationToken);
    }

    private ProjectOrder Order(CancellationToken cancellationToken) =>
        order ??= new ProjectOrder(state, query, sets.Scores(cancellationToken));

    private ProjectHit[] HitsOf(int[] documents, ProjectOrder ordered, CancellationToken cancellationToken)
    {
        var scores = sets.Scores(cancellationToken);
        Func<int, Project, string> cursorOf = ordered.CursorOf;
        var hits = new ProjectHit[documents.Length];
        for (var i = 0; i < hits.Length; i++)
        {
            hits[i] = new ProjectHit(cursorOf, state.Records.Get(documents[i]), scores?[documents[i]], documents[i]);
        }

        return hits;
    }

    private static void CheckDimensions(IReadOnlyList<ProjectDimension> dimensions, int maximum)
    {
        if (dimensions.Count == 0 || dimensions.Count > maximum || dimensions.Distinct().Count() != dimensions.Count)
        {
            throw new SearchException(
                SearchError.BadInput,
                maximum == int.MaxValue ? "Give at least one dimension, and each once." : string.Create(CultureInfo.InvariantCulture, $"Give 1 to {maximum} dimensions, each once; there are {dimensions.Count}."));
        }
    }

    private static void CheckFirst(int first)
    {
        if (first is < 0 or > MaximumValues)
        {
            throw new SearchException(SearchError.BadInput, string.Create(CultureInfo.InvariantCulture, $"first is {first}; it may be 0 to {MaximumValues} here."));
        }
    }
}
