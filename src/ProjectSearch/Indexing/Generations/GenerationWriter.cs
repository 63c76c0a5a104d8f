using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Documents;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Text.Ranking;

namespace ProjectSearch.Indexing.Generations;

/// <summary>Writes one generation. What is not committed when it is disposed is lost, which is how a failed write ends.</summary>
internal sealed class GenerationWriter : IDisposable
{
    // Enough that a rebuild writes few segments, little enough that it does not show beside the shipped data's 200 MB.
    private const double BufferSizeMB = 48;

    // Handing over one by one takes as long as indexing a title.
    private const int HandedOver = 32;

    private readonly IndexWriter writer;
    private bool committed;

    private GenerationWriter(string path, OpenMode mode)
    {
        // The processes are kept apart by the locks of the index folder; a lock of Lucene's own would survive a killed one.
        var directory = FSDirectory.Open(path, NoLockFactory.GetNoLockFactory());
        writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, SwedishAnalyzers.Index)
        {
            OpenMode = mode,
            Similarity = TextSimilarity.Instance,
            RAMBufferSizeMB = BufferSizeMB,

            // A rebuild writes few segments, and packing each into one file would write all of it twice; later changes are many and small.
            UseCompoundFile = mode != OpenMode.CREATE,
        });
    }

    /// <summary>Writes a new generation into an empty folder.</summary>
    public static GenerationWriter Create(string path) => new(path, OpenMode.CREATE);

    /// <summary>Goes on writing a generation after its last commit.</summary>
    public static GenerationWriter Open(string path) => new(path, OpenMode.APPEND);

    /// <summary>Adds projects, none of which is in the index yet. Their texts are analysed on several processors.</summary>
    public Task AddAsync(IAsyncEnumerable<Project> projects, CatalogKeys catalog, CancellationToken cancellationToken) =>
        ForEachAsync(projects, project => writer.AddDocument(ProjectDocument.Of(project, catalog)), cancellationToken);

    /// <summary>Adds projects, or replaces those that are in the index.</summary>
    public Task UpdateAsync(IAsyncEnumerable<Project> projects, CatalogKeys catalog, CancellationToken cancellationToken) =>
        ForEachAsync(
            projects,
            project => writer.UpdateDocument(ProjectDocument.TermOf(project.Id), ProjectDocument.Of(project, catalog)),
            cancellationToken);

    /// <summary>Replaces the catalog and commits everything with its stamp.</summary>
    public void Commit(Catalog catalog, CommitStamp stamp)
    {
        writer.DeleteDocuments(CatalogDocuments.Term);
        foreach (var document in CatalogDocuments.Of(catalog))
        {
            writer.AddDocument(document);
        }

        writer.SetCommitData(stamp.ToUserData());
        writer.Commit();
        committed = true;
    }

    /// <summary>Waits for merges that a commit set off, then closes; without a commit closes as if nothing had been written.</summary>
    public void Dispose()
    {
        if (committed)
        {
            writer.Dispose();
        }
        else
        {
            writer.Rollback();
        }

        writer.Directory.Dispose();
    }

    private static Task ForEachAsync(IAsyncEnumerable<Project> projects, Action<Project> write, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Clamp(Environment.ProcessorCount, 1, 4),
            CancellationToken = cancellationToken,
        };
        return Parallel.ForEachAsync(projects.Chunk(HandedOver), options, (chunk, _) =>
        {
            Array.ForEach(chunk, write);
            return ValueTask.CompletedTask;
        });
    }
}
