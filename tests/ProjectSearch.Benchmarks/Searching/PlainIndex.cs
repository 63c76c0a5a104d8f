using System.Globalization;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ProjectSearch.Projects;

namespace ProjectSearch.Benchmarks.Searching;

/// <summary>What the product is measured against: the same projects in Lucene with its own Swedish analysis, texts stored.</summary>
internal sealed class PlainIndex : IDisposable
{
    private const string Text = "text";
    private const string Amount = "amount";

    private readonly SwedishAnalyzer analyzer = new(LuceneVersion.LUCENE_48);
    private readonly FSDirectory directory;
    private IndexSearcher? searcher;
    private NumericDocValues[] amounts = [];

    public PlainIndex(string path) => directory = FSDirectory.Open(path);

    /// <summary>Writes the projects on as many processors as the product does.</summary>
    public void Build(IEnumerable<Project> projects)
    {
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { RAMBufferSizeMB = 48 }))
        {
            Parallel.ForEach(projects, new ParallelOptions { MaxDegreeOfParallelism = Math.Clamp(Environment.ProcessorCount, 1, 4) }, project => Add(writer, project));
            writer.Commit();
        }
    }

    /// <summary>Opens what was built.</summary>
    public void Open()
    {
        searcher = new IndexSearcher(DirectoryReader.Open(directory));
        amounts = [.. searcher.IndexReader.Leaves.Select(leaf => leaf.AtomicReader.GetNumericDocValues(Amount))];
    }

    /// <summary>The first 20 hits with their texts, and one sum over all hits.</summary>
    public long Search(string text)
    {
        var query = Parse(text);
        var total = 0L;
        foreach (var hit in searcher!.Search(query, 20).ScoreDocs)
        {
            total += searcher.Doc(hit.Doc).GetField(Text).GetStringValue(CultureInfo.InvariantCulture).Length;
        }

        var sum = new SumCollector(amounts);
        searcher.Search(query, sum);
        return total + sum.Sum;
    }

    /// <summary>How many projects meet all words.</summary>
    public int Count(string text)
    {
        var hits = new TotalHitCountCollector();
        searcher!.Search(Parse(text), hits);
        return hits.TotalHits;
    }

    public void Dispose()
    {
        searcher?.IndexReader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
    }

    private static void Add(IndexWriter writer, Project project) =>
        writer.AddDocument(
        [
            new TextField(Text, $"{project.Title}\n{project.Purpose}", Field.Store.YES),
            new NumericDocValuesField(Amount, project.RunFunding ?? 0),
        ]);

    private BooleanQuery Parse(string text)
    {
        var query = new BooleanQuery();
        using var stream = analyzer.GetTokenStream(Text, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            query.Add(new TermQuery(new Term(Text, term.ToString())), Occur.MUST);
        }

        stream.End();
        return query;
    }

    private sealed class SumCollector(NumericDocValues[] amounts) : ICollector
    {
        private NumericDocValues segment = null!;

        public long Sum { get; private set; }

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer)
        {
        }

        public void Collect(int doc) => Sum += segment.Get(doc);

        public void SetNextReader(AtomicReaderContext context) => segment = amounts[context.Ord];
    }
}
