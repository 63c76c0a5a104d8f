namespace ProjectSearch.Indexing.Generations;

/// <summary>A lock between processes on one machine. It lies with the operating system and ends with the process, however that ends.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream stream;

    private FileLock(FileStream stream) => this.stream = stream;

    /// <summary>Takes the lock; null when somebody else has it.</summary>
    public static FileLock? TryTake(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new FileLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (IsTaken(exception))
        {
            return null;
        }
    }

    public void Dispose() => stream.Dispose();

    // The runtime has no exception of its own for it: EWOULDBLOCK of Linux and of macOS, a sharing violation of Windows.
    private static bool IsTaken(IOException exception) => (exception.HResult & 0xFFFF) is 11 or 35 or 32;
}
