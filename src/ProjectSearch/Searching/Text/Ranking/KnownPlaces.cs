using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>
/// In which documents of a segment words stand as wanted, kept once all of them were read: a thesaurus asks for the same terms
/// of several words again and again, and reading places takes longer than all else of a query.
/// </summary>
internal sealed class KnownPlaces
{
    // Beyond this it starts anew.
    private const long MostBytesADocument = 32;
    private const long BytesOfFew = 100_000;

    // What a query without hits takes: the arrays, the record, the entry, the text's head.
    private const long BytesAQuery = 200;

    private static readonly ConditionalWeakTable<AtomicReader, KnownPlaces> Known = [];

    private readonly ConcurrentDictionary<string, FoundPlaces> found = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly long most;
    private long bytes;

    private KnownPlaces(int documents) => most = BytesOfFew + (documents * MostBytesADocument);

    /// <summary>What is known of a segment as a reader sees it: a reader of later deletions knows nothing yet.</summary>
    public static KnownPlaces Of(AtomicReader reader) => Known.GetValue(reader, static of => new KnownPlaces(of.MaxDoc));

    /// <summary>The hits of a query; null when they were not read to the end.</summary>
    /// <param name="query">The query as text, its boost left out.</param>
    public FoundPlaces? Find(string query) => found.GetValueOrDefault(query);

    /// <summary>Keeps the hits of a query.</summary>
    /// <param name="query">The query as text, its boost left out.</param>
    /// <param name="places">All of its hits.</param>
    public void Keep(string query, FoundPlaces places)
    {
        var size = BytesAQuery + (2L * query.Length) + (8L * places.Documents.Length);
        lock (gate)
        {
            if (bytes + size > most)
            {
                found.Clear();
                bytes = 0;
            }

            if (size <= most && found.TryAdd(query, places))
            {
                bytes += size;
            }
        }
    }
}

/// <summary>All hits of a query in one segment.</summary>
/// <param name="Documents">The documents in order.</param>
/// <param name="Counts">For each how often, and how well, the words stand as wanted.</param>
/// <param name="Cost">
/// The most documents there might have been. Lucene adds up the scores of several queries in the order of their cost: with
/// another one the last bit of a sum would be another, and a cursor that holds it would point beside its hit.
/// </param>
internal sealed record FoundPlaces(int[] Documents, float[] Counts, long Cost);
