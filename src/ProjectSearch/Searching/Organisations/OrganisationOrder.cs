using ProjectSearch.Indexing;
using ProjectSearch.Searching.Ordering;

namespace ProjectSearch.Searching.Organisations;

/// <summary>The order of one result of organisations, and the cursors in it.</summary>
internal sealed class OrganisationOrder
{
    private readonly SnapshotCatalog catalog;
    private readonly OrganisationNames names;
    private readonly long?[] scores;
    private readonly SortKey<Field>[] keys;
    private readonly OrderCursors cursors;

    /// <param name="catalog">The snapshot's catalog.</param>
    /// <param name="names">Its organisations' names.</param>
    /// <param name="query">The question.</param>
    /// <param name="scores">How well each organisation meets the search; empty without one.</param>
    public OrganisationOrder(SnapshotCatalog catalog, OrganisationNames names, OrganisationQuery query, long?[] scores)
    {
        this.catalog = catalog;
        this.names = names;
        this.scores = scores;
        keys = KeysOf(query);
        var question = keys[0].Field == Field.Relevance ? new CursorBinding(Fnv.Of(query.Search!), Index: 0) : (CursorBinding?)null;
        cursors = new OrderCursors(OrderCursors.NameOf(keys), keys.Length, question);
        Places = new KeyedOrder([.. keys.Select(key => new Func<int, long>(place => OrderCursors.Directed(KeyOf(key.Field, place), key.Descending)))], IdOf);
    }

    // Relevance can't be asked for by name: it is the order of a search that asks for none.
    private enum Field
    {
        Name,
        ProjectCount,
        RunFunding,
        Relevance,
    }

    /// <summary>The order itself, of places in the catalog.</summary>
    public KeyedOrder Places { get; }

    /// <summary>Makes the cursor of an organisation.</summary>
    public string CursorOf(int place) => cursors.Write([.. keys.Select(key => ValueOf(key.Field, place))], IdOf(place));

    /// <summary>Finds the place of a cursor; null for no cursor.</summary>
    /// <exception cref="SearchException">The cursor is of another order.</exception>
    public Position? PositionOf(string? cursor) => cursors.Read(cursor, (index, value) => OrderCursors.Directed(
        keys[index].Field == Field.Name ? names.RankOf(value.Text ?? []) : value.Number,
        keys[index].Descending));

    private static SortKey<Field>[] KeysOf(OrganisationQuery query) => query switch
    {
        { Order.Count: > 0 } => [.. query.Order.Select(key => new SortKey<Field>(FieldOf(key.Field), key.Descending)).DistinctBy(key => key.Field)],
        _ when string.IsNullOrWhiteSpace(query.Search) => [new(Field.Name, Descending: false)],
        _ => [new(Field.Relevance, Descending: true), new(Field.ProjectCount, Descending: true), new(Field.Name, Descending: false)],
    };

    private static Field FieldOf(OrganisationSortField field) => field switch
    {
        OrganisationSortField.Name => Field.Name,
        OrganisationSortField.ProjectCount => Field.ProjectCount,
        OrganisationSortField.RunFunding => Field.RunFunding,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such order."),
    };

    private long? KeyOf(Field field, int place) => field switch
    {
        Field.Relevance => scores[place],
        Field.Name => names.RankOf(place),
        Field.ProjectCount => catalog.Totals[place].ProjectCount,
        _ => catalog.Totals[place].RunFunding,
    };

    private CursorValue ValueOf(Field field, int place) => field == Field.Name
        ? new(null, SwedishCollation.KeyOf(catalog.Entities.Organisations[place].Name))
        : new(KeyOf(field, place), null);

    private long IdOf(int place) => catalog.Entities.Organisations[place].Id;
}
