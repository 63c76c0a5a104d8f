namespace ProjectSearch.Indexing;

/// <summary>The index on disk: generation folders, a pointer to the current one, and the snapshot that requests read.</summary>
public sealed class ProjectIndex : IDisposable
{
    /// <summary>Prepares an index in a folder; nothing is read before the first snapshot or sync.</summary>
    /// <param name="options">Where it lives.</param>
    public ProjectIndex(IndexOptions options) => Options = options;

    internal IndexOptions Options { get; }

    /// <summary>Takes the newest committed snapshot; dispose it when the request is answered.</summary>
    /// <returns>The snapshot; null while there is no usable index yet.</returns>
    public IndexSnapshot? TryAcquire() => throw new NotSupportedException();

    /// <summary>Closes the index; snapshots that are held stay readable until they are disposed.</summary>
    public void Dispose() => throw new NotSupportedException();
}
