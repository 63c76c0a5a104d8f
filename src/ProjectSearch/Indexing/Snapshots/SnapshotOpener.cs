using System.Diagnostics.CodeAnalysis;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace ProjectSearch.Indexing.Snapshots;

/// <summary>Opens the last commit of a generation, and finds out whether it is whole.</summary>
internal static class SnapshotOpener
{
    /// <summary>Opens a generation. All its bytes are read once, so that a damage shows here and not in an answer.</summary>
    /// <param name="path">The generation's folder.</param>
    /// <param name="generation">The generation's name.</param>
    /// <param name="work">Counts what is done with the snapshot.</param>
    /// <param name="released">Called when nobody holds the snapshot any more.</param>
    /// <param name="state">The snapshot.</param>
    /// <param name="problem">What is wrong with the generation.</param>
    /// <returns>Whether it can be served.</returns>
    public static bool TryOpen(
        string path,
        string generation,
        IndexWork work,
        Action<SnapshotState> released,
        [NotNullWhen(true)] out SnapshotState? state,
        [NotNullWhen(false)] out IndexProblem? problem)
    {
        try
        {
            state = SnapshotState.Of(OpenWhole(path), generation, previous: null, work, released);
            problem = null;
            return true;
        }
        catch (ForeignIndexException)
        {
            state = null;
            problem = IndexProblem.Foreign;
            return false;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Garbled bytes make their reader throw nearly anything; each of it means that the index is of no use.
            state = null;
            problem = IndexProblem.Damaged(exception);
            return false;
        }
    }

    private static DirectoryReader OpenWhole(string path)
    {
        var reader = DirectoryReader.Open(FSDirectory.Open(path, NoLockFactory.GetNoLockFactory()));
        try
        {
            foreach (var leaf in reader.Leaves)
            {
                leaf.AtomicReader.CheckIntegrity();
            }

            return reader;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }
}
