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

public sealed class KnownPlacesTests
{
    private static readonly Gen<string> Words = Gen.Int[0, 4].Select(place => RandomTexts.Words[place]);

    [Fact]
    public void A_row_is_the_same_whether_it_was_read_before_or_in_part()
    {
        using var texts = new RandomTexts(documents: 3000, seed: 13);
        Gen.Select(Words, Words, Words).Try(
            (first, second, other) =>
            {
                var row = new RowQuery(TextFields.Purpose, [[first], [second]]);
                var led = new BooleanQuery { { row, Occur.MUST }, { new TermQuery(new Term(TextFields.Purpose, other)), Occur.MUST } };
                var theirs = new PhraseQuery { new Term(TextFields.Purpose, first), new Term(TextFields.Purpose, second) };

                var ledFirst = texts.Find(led);
                var found = texts.Find(row);

                Assert.Equal(texts.Find(theirs).Select(hit => hit.Document), found.Select(hit => hit.Document));
                Assert.Equal(found, texts.Find(row));
                Assert.Equal(ledFirst, texts.Find(led));
            },
            times: 60);
    }

    [Fact]
    public void What_is_deleted_later_is_found_in_the_snapshot_before_alone()
    {
        using var directory = new RAMDirectory();
        using var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer));
        writer.AddDocument([new TextField(TextFields.Purpose, "blå näring a", Field.Store.NO)]);
        writer.AddDocument([new TextField(TextFields.Purpose, "blå näring b", Field.Store.NO)]);
        writer.Commit();
        var row = new RowQuery(TextFields.Purpose, [["blå"], ["näring"]]);

        using var before = DirectoryReader.Open(directory);
        Assert.Equal(2, new IndexSearcher(before).Search(row, 10).TotalHits);
        writer.DeleteDocuments(new Term(TextFields.Purpose, "a"));
        writer.Commit();
        using var after = DirectoryReader.OpenIfChanged(before);

        Assert.Equal(1, new IndexSearcher(after).Search(row, 10).TotalHits);
        Assert.Equal(2, new IndexSearcher(before).Search(row, 10).TotalHits);
    }

    [Fact]
    public void No_more_is_kept_than_four_hits_a_document()
    {
        using var directory = new RAMDirectory();
        using var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48);
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer));
        for (var document = 0; document < 10; document++)
        {
            writer.AddDocument([new TextField(TextFields.Purpose, "text", Field.Store.NO)]);
        }

        using var reader = DirectoryReader.Open(writer, applyAllDeletes: true);
        var known = KnownPlaces.Of(reader.Leaves[0].AtomicReader);
        var all = new FoundPlaces([.. Enumerable.Range(0, 10)], new float[10]);
        known.Keep("1", all);
        known.Keep("2", all);
        known.Keep("3", all);
        Assert.Same(all, known.Find("1"));

        known.Keep("4", all);

        Assert.Null(known.Find("1"));
        Assert.Same(all, known.Find("4"));
    }
}
