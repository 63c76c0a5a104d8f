using CsCheck;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ProjectSearch.Searching.Text;
using ProjectSearch.Searching.Text.Ranking;

namespace ProjectSearch.Tests.Searching.Text.Ranking;

/// <summary>Texts of few words in an index of several segments, searched with scores.</summary>
internal sealed class RandomTexts : IDisposable
{
    // Some frequent, some rare, so that windows of documents are passed over.
    private static readonly string[] Vocabulary = ["abba", "abba", "abba", "beta", "beta", "cesar", "x", "x", "x", "x", "x", "x"];

    private readonly RAMDirectory directory = new();
    private readonly string[] texts;
    private readonly IndexSearcher searcher;

    public RandomTexts(int documents, int seed)
        : this(Make(documents, new Random(seed)))
    {
    }

    public RandomTexts(params string[] texts)
    {
        this.texts = texts;
        using var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48);
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { MaxBufferedDocs = 2100, MergePolicy = NoMergePolicy.COMPOUND_FILES }))
        {
            foreach (var text in texts)
            {
                writer.AddDocument([new TextField(TextFields.Purpose, text, Field.Store.NO)]);
            }
        }

        searcher = new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = TextSimilarity.Instance };
    }

    /// <summary>The words to ask for, the frequent first.</summary>
    public static IReadOnlyList<string> Words { get; } = ["abba", "beta", "cesar", "delta", "epsilon"];

    /// <summary>Any of the words.</summary>
    public static Gen<string> AnyWord { get; } = Gen.Int[0, Words.Count - 1].Select(place => Words[place]);

    public int Count => texts.Length;

    public AtomicReaderContext FirstSegment => searcher.IndexReader.Leaves[0];

    public string[] WordsOf(int document) => texts[document].Split(' ');

    /// <summary>The hits in the order of the index.</summary>
    public IReadOnlyList<(int Document, double Score)> Find(Query query) =>
        [.. searcher.Search(query, Count).ScoreDocs.OrderBy(hit => hit.Doc).Select(hit => (hit.Doc, (double)hit.Score))];

    /// <summary>What scores the first segment.</summary>
    public Scorer ScorerOf(Query query) => searcher.CreateNormalizedWeight(query).GetScorer(FirstSegment, FirstSegment.AtomicReader.LiveDocs);

    public void Dispose()
    {
        searcher.IndexReader.Dispose();
        directory.Dispose();
    }

    private static string[] Make(int documents, Random random) =>
        [.. Enumerable.Range(0, documents).Select(document => string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Word(document, random))))];

    private static string Word(int document, Random random) => random.Next(2000) switch
    {
        0 => "epsilon",
        < 100 when document % 2000 < 50 => "delta",
        _ => Vocabulary[random.Next(Vocabulary.Length)],
    };
}
