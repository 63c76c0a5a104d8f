using ProjectSearch.Projects;

namespace ProjectSearch.Indexing;

/// <summary>One committed state of the index, unchanging while it is held: all parts of an answer read the same one.</summary>
public sealed class IndexSnapshot : IDisposable
{
    /// <summary>The state of the data that it holds.</summary>
    public DatasetVersion Version => throw new NotSupportedException();

    /// <summary>Names the analysis that made the postings.</summary>
    public string Fingerprint => throw new NotSupportedException();

    /// <summary>When the newest import was committed, UTC; the Unix epoch without imports.</summary>
    public DateTimeOffset UpdatedAt => throw new NotSupportedException();

    /// <summary>Projects that are not withdrawn.</summary>
    public int ProjectCount => throw new NotSupportedException();

    /// <summary>What projects refer to, with look-ups by key and slug.</summary>
    public SnapshotCatalog Catalog => throw new NotSupportedException();

    /// <summary>Gives the snapshot back.</summary>
    public void Dispose() => throw new NotSupportedException();
}
