using Lucene.Net.Search;
using ProjectSearch.Indexing.Generations;
using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Projects;

namespace ProjectSearch.Indexing;

/// <summary>One committed state of the index, unchanging while it is held: all parts of an answer read the same one.</summary>
public sealed class IndexSnapshot : IDisposable
{
    private int disposed;

    internal IndexSnapshot(SnapshotState state) => State = state;

    /// <summary>The state of the data that it holds.</summary>
    public DatasetVersion Version => State.Stamp.Version;

    /// <summary>Names the analysis that made the postings.</summary>
    public string Fingerprint => State.Stamp.Fingerprint;

    /// <summary>The number of the generation that it belongs to: 1 for the first index, one more for each that was built anew.</summary>
    public int Generation => GenerationFolders.NumberOf(State.Generation) ?? 0;

    /// <summary>When the newest import was committed, UTC; the Unix epoch without imports.</summary>
    public DateTimeOffset UpdatedAt =>
        Catalog.Entities.Imports is [var newest, ..] ? newest.ImportedAt : DateTimeOffset.UnixEpoch;

    /// <summary>Projects that are not withdrawn.</summary>
    public int ProjectCount => State.ProjectCount;

    /// <summary>What projects refer to, with look-ups by key and slug.</summary>
    public SnapshotCatalog Catalog => State.Catalog;

    /// <summary>Searches the postings of this commit, withdrawn projects and catalog documents included.</summary>
    internal IndexSearcher Searcher => State.Searcher;

    internal SnapshotState State { get; }

    /// <summary>Gives the snapshot back.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref disposed, 1) == 0)
        {
            State.Release();
        }
    }
}
