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
    // Eight bytes a hit make this 32 bytes a document at the most; beyond that it starts anew.
    private const int MostHitsADocument = 4;

    private static readonly ConditionalWeakTable<AtomicReader, KnownPlaces> Known = [];

    private readonly ConcurrentDictionary<string, FoundPlaces> found = new(StringComparer.Ordinal);
    private readonly int most;
    private int count;

    private KnownPlaces(int documents) => most = documents * MostHitsADocument;

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
        if (Interlocked.Add(ref count, places.Documents.Length + 1) > most)
        {
            found.Clear();
            Interlocked.Exchange(ref count, places.Documents.Length + 1);
        }

        found[query] = places;
    }
}

/// <summary>All hits of a query in one segment.</summary>
/// <param name="Documents">The documents in order.</param>
/// <param name="Counts">For each how often, and how well, the words stand as wanted.</param>
internal sealed record FoundPlaces(int[] Documents, float[] Counts);
