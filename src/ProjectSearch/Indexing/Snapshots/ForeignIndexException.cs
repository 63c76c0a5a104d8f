namespace ProjectSearch.Indexing.Snapshots;

/// <summary>A commit has another form than this build reads.</summary>
internal sealed class ForeignIndexException() : Exception("The index was made by another version of this product.");
