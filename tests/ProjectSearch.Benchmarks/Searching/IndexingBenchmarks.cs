using BenchmarkDotNet.Attributes;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Searching.Text;

namespace ProjectSearch.Benchmarks.Searching;

/// <summary>The rate at which texts are indexed, against Lucene's own Swedish analysis of the same texts.</summary>
[MemoryDiagnoser]
public class IndexingBenchmarks
{
    private List<ProjectTexts> texts = [];

    /// <summary>How many projects.</summary>
    [Params(5_000)]
    public int Count { get; set; }

    /// <summary>Makes the texts.</summary>
    [GlobalSetup]
    public void Setup() => texts = [.. GeneratedProjects.Take(Count).Select(SearchBenchmarks.TextsOf)];

    /// <summary>Lucene's analysis.</summary>
    [Benchmark(Baseline = true)]
    public long Plain()
    {
        using var plain = new SwedishAnalyzer(LuceneVersion.LUCENE_48);
        return Index(plain, AddPlain);
    }

    /// <summary>The product's analysis.</summary>
    [Benchmark]
    public long Swedish() => Index(SwedishAnalyzers.Index, TextDocument.AddTo);

    private static void AddPlain(Document document, ProjectTexts text)
    {
        document.Add(new TextField(TextFields.Title, text.Title, Field.Store.NO));
        document.Add(new TextField(TextFields.Purpose, text.Purpose ?? "", Field.Store.NO));
        document.Add(new TextField(TextFields.Owner, text.Owners[0].Name, Field.Store.NO));
        document.Add(new TextField(TextFields.Subregion, text.Subregion ?? "", Field.Store.NO));
        document.Add(new TextField(TextFields.Theme, text.Theme ?? "", Field.Store.NO));
    }

    private long Index(Analyzer analyzer, Action<Document, ProjectTexts> add)
    {
        using var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
        {
            foreach (var text in texts)
            {
                var document = new Document();
                add(document, text);
                writer.AddDocument(document);
            }

            writer.ForceMerge(1);
        }

        return directory.GetSizeInBytes();
    }
}
