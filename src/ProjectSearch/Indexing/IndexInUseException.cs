namespace ProjectSearch.Indexing;

/// <summary>Another process serves from the same index folder. The message says what to do.</summary>
public sealed class IndexInUseException : Exception
{
    /// <summary>Names the folder.</summary>
    /// <param name="directory">The index folder, as a full path.</param>
    public IndexInUseException(string directory)
        : base($"The index in {directory} is in use by another process. Give each serving process a folder of its own (Index:Directory).")
    {
    }
}
