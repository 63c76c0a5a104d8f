using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Projects;

namespace ProjectSearch.Searching.Ordering;

/// <summary>The order of one result of projects, and the cursors in it.</summary>
internal sealed class ProjectOrder
{
    private readonly SnapshotState state;
    private readonly TextScores? scores;
    private readonly SortKey<ProjectSortField>[] keys;
    private readonly OrderCursors cursors;

    /// <param name="state">The snapshot.</param>
    /// <param name="query">The question.</param>
    /// <param name="scores">The scores of the free text; null without any.</param>
    public ProjectOrder(SnapshotState state, ProjectQuery query, TextScores? scores)
    {
        this.state = state;
        this.scores = scores;
        keys = KeysOf(query, scores is not null);
        CursorBinding? binding = Array.Exists(keys, key => key.Field == ProjectSortField.Relevance)
            ? new CursorBinding(Fnv.Of($"{query.Match:D}{query.Search}"), Fnv.Of($"{state.Stamp.Version} {state.Stamp.Fingerprint}"))
            : null;
        cursors = new OrderCursors(OrderCursors.NameOf(keys), keys.Length, binding);
        Documents = new KeyedOrder([.. keys.Select(KeyOf)], document => state.Columns.Keys[document]);
    }

    /// <summary>The order itself.</summary>
    public KeyedOrder Documents { get; }

    /// <summary>Makes the cursor of a project of the result.</summary>
    public string CursorOf(int document, Project project) =>
        cursors.Write([.. keys.Select(key => ValueOf(key.Field, document, project))], project.Id);

    /// <summary>Finds the place of a cursor; null for no cursor.</summary>
    /// <exception cref="SearchException">The cursor is of another order or out of date.</exception>
    public Position? PositionOf(string? cursor) =>
        cursors.Read(cursor, (index, value) => Directed(KeyOf(keys[index].Field, value), keys[index].Descending));

    private static SortKey<ProjectSortField>[] KeysOf(ProjectQuery query, bool scored)
    {
        if (query.Order.Count == 0)
        {
            return scored
                ? [new(ProjectSortField.Relevance, Descending: true)]
                : [new(ProjectSortField.Year, Descending: true), new(ProjectSortField.Title, Descending: false)];
        }

        // Without free text all are equally relevant; a field that comes again decides nothing.
        return [.. query.Order.Where(key => scored || key.Field != ProjectSortField.Relevance).DistinctBy(key => key.Field)];
    }

    private Func<int, long> KeyOf(SortKey<ProjectSortField> key)
    {
        var columns = state.Columns;
        return key.Field switch
        {
            ProjectSortField.Relevance => document => Directed(BitsOf(scores![document]), key.Descending),
            ProjectSortField.Year => document => Directed(columns.Years[document], key.Descending),
            ProjectSortField.Title => document => Directed(state.Titles.RankOf(document), key.Descending),
            ProjectSortField.TotalCost => document => Directed(columns.TotalCosts[document], key.Descending),
            ProjectSortField.RunFunding => document => Directed(columns.RunFundings[document], key.Descending),
            ProjectSortField.OtherFunding => document => Directed(columns.OtherFunding(document), key.Descending),
            ProjectSortField.RunShare => document => Directed(BitsOf(columns.RunShare(document)), key.Descending),
            _ => throw new ArgumentOutOfRangeException(nameof(key), key.Field, "There is no such order."),
        };
    }

    private long KeyOf(ProjectSortField field, CursorValue value) => field == ProjectSortField.Title
        ? state.Titles.RankOf(value.Text ?? [])
        : value.Number ?? ProjectColumns.UnknownAmount;

    private CursorValue ValueOf(ProjectSortField field, int document, Project project) => field switch
    {
        ProjectSortField.Relevance => new(BitsOf(scores![document]), null),
        ProjectSortField.Year => new(project.Year, null),
        ProjectSortField.Title => new(null, SwedishCollation.KeyOf(project.Title)),
        ProjectSortField.TotalCost => new(project.TotalCost, null),
        ProjectSortField.RunFunding => new(project.RunFunding, null),
        ProjectSortField.OtherFunding => new(project.OtherFunding, null),
        ProjectSortField.RunShare => new(project.RunShare is { } share ? BitsOf(share) : null, null),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such order."),
    };

    private static long Directed(long key, bool descending) =>
        OrderCursors.Directed(key == ProjectColumns.UnknownAmount ? null : key, descending);

    // Bits of numbers that are not negative have the order of the numbers; shares and scores never are.
    private static long BitsOf(double number) => double.IsNaN(number) ? ProjectColumns.UnknownAmount : BitConverter.DoubleToInt64Bits(number);
}
