using System.Globalization;
using BenchmarkDotNet.Attributes;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;
using ProjectSearch.Searching;
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
    private RAMDirectory plainDirectory = null!;
    private IndexSearcher plain = null!;
    private long[] amounts = [];

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
        index = new ProjectIndex(new ProjectSearch.Indexing.IndexOptions { Directory = folder.FullName });
        await index.RebuildAsync(new DatasetVersion(Guid.NewGuid(), 1), GeneratedProjects.Catalog, GeneratedProjects.Take(Count).ToAsyncEnumerable(), CancellationToken.None);
        plainDirectory = new RAMDirectory();
        using var writer = new IndexWriter(plainDirectory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new SwedishAnalyzer(LuceneVersion.LUCENE_48)));
        var funding = new List<long>();
        foreach (var project in GeneratedProjects.Take(Count))
        {
            writer.AddDocument([new TextField("text", $"{project.Title} {project.Purpose}", Field.Store.YES)]);
            funding.Add(project.RunFunding ?? 0);
        }

        writer.ForceMerge(1);
        writer.Commit();
        plain = new IndexSearcher(DirectoryReader.Open(plainDirectory));
        amounts = [.. funding];
    }

    /// <summary>Removes both indexes.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        plain.IndexReader.Dispose();
        plainDirectory.Dispose();
        index.Dispose();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lucene alone.</summary>
    [Benchmark(Baseline = true)]
    public long Plain()
    {
        var query = new BooleanQuery();
        using var analyzer = new SwedishAnalyzer(LuceneVersion.LUCENE_48);
        foreach (var word in Query.Split(' '))
        {
            using var stream = analyzer.GetTokenStream("text", word);
            var term = stream.GetAttribute<Lucene.Net.Analysis.TokenAttributes.ICharTermAttribute>();
            stream.Reset();
            while (stream.IncrementToken())
            {
                query.Add(new TermQuery(new Term("text", term.ToString())), Occur.MUST);
            }

            stream.End();
        }

        var sum = 0L;
        foreach (var hit in plain.Search(query, 20).ScoreDocs)
        {
            sum += plain.Doc(hit.Doc).GetField("text").GetStringValue(CultureInfo.InvariantCulture).Length;
        }

        var all = new SumCollector(amounts);
        plain.Search(query, all);
        return sum + all.Sum;
    }

    /// <summary>The product.</summary>
    [Benchmark]
    public long Page()
    {
        using var snapshot = index.TryAcquire()!;
        var result = new ProjectSearcher(snapshot).Search(new ProjectQuery { Search = Query });
        var total = result.GetTotalCount(CancellationToken.None);
        foreach (var hit in result.GetPage(new PageRequest(20), CancellationToken.None).Items)
        {
            total += result.Explain(hit, CancellationToken.None).Highlights.Count;
        }

        total += result.GetFacets([ProjectDimension.Subregion, ProjectDimension.Theme, ProjectDimension.Year], 20, CancellationToken.None).Count;
        return total + (result.GetFigures(FigureParts.All, CancellationToken.None).RunFunding.Sum ?? 0);
    }

    internal static ProjectTexts TextsOf(Project project) => new(
        project.Title,
        project.Purpose,
        [.. project.OwnerIds.Select(id => GeneratedProjects.Catalog.Organisations[(int)id - 1])],
        GeneratedProjects.Catalog.Subregions[(int)project.SubregionId!.Value - 1].Name,
        GeneratedProjects.Catalog.Themes[(int)project.ThemeId!.Value - 1].Name);

    private sealed class SumCollector(long[] amounts) : ICollector
    {
        private int docBase;

        public long Sum { get; private set; }

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer)
        {
        }

        public void Collect(int doc) => Sum += amounts[docBase + doc];

        public void SetNextReader(AtomicReaderContext context) => docBase = context.DocBase;
    }
}
