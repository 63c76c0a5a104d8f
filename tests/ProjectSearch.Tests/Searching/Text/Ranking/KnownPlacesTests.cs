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
    [Fact]
    public void A_row_and_its_scores_are_the_same_whether_it_was_read_before_or_in_part() =>
        Gen.Select(RandomTexts.AnyWord, RandomTexts.AnyWord, RandomTexts.AnyWord).Try(
            (first, second, other) =>
            {
                using var texts = new RandomTexts(documents: 3000, seed: 13);
                var row = new RowQuery(TextFields.Purpose, [[first], [second]]);
                var led = new BooleanQuery(disableCoord: true)
                {
                    { row, Occur.MUST },
                    { TermOf(other), Occur.MUST },
                    { TermOf("x"), Occur.MUST },
                };
                var theirs = new PhraseQuery { new Term(TextFields.Purpose, first), new Term(TextFields.Purpose, second) };

                var ledFirst = texts.Find(led);
                var found = texts.Find(row);

                Assert.Equal(texts.Find(theirs).Select(hit => hit.Document), found.Select(hit => hit.Document));
                Assert.Equal(found, texts.Find(row));
                Assert.Equal(ledFirst, texts.Find(led));
            },
            times: 40);

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
    public void Known_hits_cost_and_end_as_those_that_are_read()
    {
        using var texts = new RandomTexts("a b", "b a", "a b");
        var row = new RowQuery(TextFields.Purpose, [["a"], ["b"]]);
        var cost = texts.ScorerOf(row).GetCost();
        Assert.Equal([0, 2], texts.Find(row).Select(hit => hit.Document));

        var scorer = texts.ScorerOf(row);

        Assert.IsType<KnownPlacesScorer>(scorer);
        Assert.Equal(cost, scorer.GetCost());
        Assert.Equal(2, scorer.Advance(1));
        Assert.Equal(DocIdSetIterator.NO_MORE_DOCS, scorer.NextDoc());
        Assert.Equal(DocIdSetIterator.NO_MORE_DOCS, scorer.Advance(5));
        Assert.Equal(DocIdSetIterator.NO_MORE_DOCS, scorer.NextDoc());
    }

    [Theory]
    [InlineData(5000, 3)]
    [InlineData(0, 400)]
    public void What_is_kept_is_bounded(int hits, int queries)
    {
        using var texts = new RandomTexts("text");
        var known = KnownPlaces.Of(texts.FirstSegment.AtomicReader);
        var places = new FoundPlaces(new int[hits], new float[hits], hits);

        known.Keep("first", places);
        Assert.Same(places, known.Find("first"));
        for (var query = 1; query < queries; query++)
        {
            known.Keep($"{query} {new string('x', 50)}", places);
        }

        Assert.Null(known.Find("first"));
        Assert.Same(places, known.Find($"{queries - 1} {new string('x', 50)}"));
    }

    private static TermQuery TermOf(string text) => new(new Term(TextFields.Purpose, text));
}
