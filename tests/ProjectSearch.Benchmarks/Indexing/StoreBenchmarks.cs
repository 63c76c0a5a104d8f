using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ProjectSearch.Benchmarks.Searching;
using ProjectSearch.Indexing;
using ProjectSearch.Searching.Text;

namespace ProjectSearch.Benchmarks.Indexing;

/// <summary>
/// What an index costs beside its store: a full rebuild against plain Lucene over the same texts, following an import
/// of a thousand changes, and opening it at a start.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class StoreBenchmarks : IDisposable
{
    private readonly DirectoryInfo plainFolder = System.IO.Directory.CreateTempSubdirectory("projectsearch-benchmark-plain-");
    private GeneratedStore? generated;
    private ProjectIndex? index;
    private IndexSync? sync;

    /// <summary>How many projects.</summary>
    [Params(200_000)]
    public int Count { get; set; }

    /// <summary>Imports the projects and builds the index.</summary>
    [GlobalSetup(Targets = [nameof(Rebuild), nameof(Follow), nameof(Start)])]
    public async Task Setup()
    {
        generated = await GeneratedStore.CreateAsync(Count);
        index = new ProjectIndex(generated.Index);
        sync = generated.Follow(index);
        await sync.SyncAsync(CancellationToken.None);
    }

    /// <summary>Removes everything.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        sync?.Dispose();
        index?.Dispose();
        generated?.Dispose();
        plainFolder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lucene's Swedish analysis of the same texts, on one thread, from memory to disk.</summary>
    [Benchmark(Baseline = true)]
    public void PlainRebuild()
    {
        using var analyzer = new SwedishAnalyzer(LuceneVersion.LUCENE_48);
        using var directory = FSDirectory.Open(plainFolder);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { OpenMode = OpenMode.CREATE });
        foreach (var project in GeneratedProjects.Take(Count))
        {
            writer.AddDocument(
            [
                new TextField(TextFields.Title, project.Title, Field.Store.YES),
                new TextField(TextFields.Purpose, project.Purpose ?? "", Field.Store.YES),
            ]);
        }

        writer.Commit();
    }

    /// <summary>The whole store into a new generation, which is opened and served.</summary>
    [Benchmark]
    public Task Rebuild() => sync!.RebuildAsync(CancellationToken.None);

    /// <summary>Imports what <see cref="Follow"/> follows.</summary>
    [IterationSetup(Target = nameof(Follow))]
    public void Change() => generated!.ChangeAsync().GetAwaiter().GetResult();

    /// <summary>A thousand changes from the store to a snapshot that is served.</summary>
    [Benchmark]
    public Task Follow() => sync!.SyncAsync(CancellationToken.None);

    /// <summary>From the folder to the first snapshot, as at a start.</summary>
    [Benchmark]
    public int Start()
    {
        using var restarted = new ProjectIndex(generated!.Index);
        using var snapshot = restarted.TryAcquire();
        return snapshot!.ProjectCount;
    }
}
