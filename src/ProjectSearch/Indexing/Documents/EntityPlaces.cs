namespace ProjectSearch.Indexing.Documents;

/// <summary>Places of entities in a list of the catalog, by key.</summary>
internal sealed class EntityPlaces
{
    private readonly string kind;
    private readonly long[] keys;
    private readonly Dictionary<long, int> places;

    /// <param name="kind">What the entities are, for messages.</param>
    /// <param name="keys">Their keys in the list's order.</param>
    public EntityPlaces(string kind, IEnumerable<long> keys)
    {
        this.kind = kind;
        this.keys = [.. keys];
        places = new Dictionary<long, int>(this.keys.Length);
        for (var place = 0; place < this.keys.Length; place++)
        {
            places.Add(this.keys[place], place);
        }
    }

    /// <summary>The place of an entity.</summary>
    /// <exception cref="KeyNotFoundException">The catalog does not hold it.</exception>
    public int Of(long key) =>
        places.TryGetValue(key, out var place) ? place : throw new KeyNotFoundException($"The catalog holds no {kind} with the key {key}.");

    /// <summary>Where each entity went from this list to another; <paramref name="gone"/> for those that are not in it.</summary>
    public int[] MovesTo(EntityPlaces other, int gone) =>
        [.. keys.Select(key => other.places.TryGetValue(key, out var place) ? place : gone)];
}
