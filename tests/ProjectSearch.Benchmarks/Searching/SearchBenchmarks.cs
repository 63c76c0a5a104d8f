using BenchmarkDotNet.Attributes;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Text;

namespace ProjectSearch.Benchmarks.Searching;

/// <summary>
/// One request as a page makes it, 20 highlighted hits with three facets and sums, against a plain Lucene search for the
/// first 20 with one sum over the same projects.
/// </summary>
public class SearchBenchmarks : IDisposable
{
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("projectsearch-benchmark-");
    private ProjectIndex index = null!;
    private PlainIndex plain = null!;

    /// <summary>How many projects.</summary>
    [Params(200_000)]
    public int Count { get; set; }

    /// <summary>What is searched for.</summary>
    [Params("kompetensförsörjning", "hållbar turism", "försörjning", "besoksnaring", "små och medelstora företag", "tourism", "innovatoin")]
    public string Query { get; set; } = "";

    /// <summary>Builds both indexes.</summary>
    [GlobalSetup]
    public async Task Setup()
    {
        index = new ProjectIndex(new IndexOptions { Directory = folder.CreateSubdirectory("own").FullName });
        await index.RebuildAsync(new DatasetVersion(Guid.NewGuid(), 1), GeneratedProjects.Catalog, GeneratedProjects.Take(Count).ToAsyncEnumerable(), CancellationToken.None);
        plain = new PlainIndex(folder.CreateSubdirectory("plain").FullName);
        plain.Build(GeneratedProjects.Take(Count));
        plain.Open();
    }

    /// <summary>Removes both indexes.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        plain.Dispose();
        index.Dispose();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lucene alone.</summary>
    [Benchmark(Baseline = true)]
    public long Plain() => plain.Search(Query);

    /// <summary>The product.</summary>
    [Benchmark]
    public long Page() => PlainComparison.Page(index, Query);

    internal static ProjectTexts TextsOf(Project project) => new(
        project.Title,
        project.Purpose,
        [.. project.OwnerIds.Select(id => GeneratedProjects.Catalog.Organisations[(int)id - 1])],
        GeneratedProjects.Catalog.Subregions[(int)project.SubregionId!.Value - 1].Name,
        GeneratedProjects.Catalog.Themes[(int)project.ThemeId!.Value - 1].Name);
}
