using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Searching.Aggregating;
using ProjectSearch.Searching.Filters;
using ProjectSearch.Searching.Ordering;
using ProjectSearch.Searching.Text;

namespace ProjectSearch.Searching.Sets;

/// <summary>
/// The sets behind one result, each found once and when it is first needed. Parts of an answer may ask at the same time;
/// what a cancelled request has begun is begun again.
/// </summary>
internal sealed class ResultSets(SnapshotState state, TextSearch? text, ProjectFilter? where, IReadOnlyList<RefinementChoice> choices)
{
    private readonly Lock gate = new();
    private readonly Dictionary<ProjectDimension, DocSet> chosen = [];
    private ScoreCollector? met;
    private DocSet? unrefined;
    private DocSet? result;

    /// <summary>The scores of the free text; null without any.</summary>
    public TextScores? Scores(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Met(cancellationToken)?.Scores;
        }
    }

    /// <summary>The projects that meet the whole question. Don't change the set.</summary>
    public DocSet Result(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return result ??= Refined(choices, cancellationToken);
        }
    }

    /// <summary>The projects that meet the question but for one dimension's refinement. Don't change the set.</summary>
    public DocSet WithoutRefinement(ProjectDimension dimension, CancellationToken cancellationToken)
    {
        var others = choices.Where(choice => choice.Dimension != dimension).ToList();
        if (others.Count == choices.Count)
        {
            return Result(cancellationToken);
        }

        lock (gate)
        {
            return Refined(others, cancellationToken);
        }
    }

    private DocSet Refined(IReadOnlyList<RefinementChoice> refinements, CancellationToken cancellationToken)
    {
        var set = unrefined ??= Unrefined(cancellationToken);
        if (refinements.Count == 0)
        {
            return set;
        }

        set = set.Copy();
        foreach (var choice in refinements)
        {
            if (!chosen.TryGetValue(choice.Dimension, out var documents))
            {
                documents = choice.Documents(state.Columns.Length, cancellationToken);
                chosen.Add(choice.Dimension, documents);
            }

            set.And(documents);
        }

        return set;
    }

    private DocSet Unrefined(CancellationToken cancellationToken)
    {
        var found = Met(cancellationToken)?.Documents;
        if (found is null && where is null)
        {
            return state.Columns.Listed;
        }

        var set = state.Columns.Listed.Copy();
        if (found is not null)
        {
            set.And(found);
        }

        return where is null ? set : set.And(new ProjectFilterEvaluator(state, cancellationToken).Evaluate(where));
    }

    private ScoreCollector? Met(CancellationToken cancellationToken)
    {
        if (text is not null && met is null)
        {
            var collector = new ScoreCollector(state.Columns.Length, cancellationToken);
            state.Searcher.Search(text.Query, collector);
            met = collector;
        }

        return met;
    }
}
