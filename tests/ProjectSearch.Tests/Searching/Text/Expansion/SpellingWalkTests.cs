using CsCheck;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Tests.Searching.Text.Expansion;

public sealed class SpellingWalkTests
{
    private const string Field = "text";

    private static readonly Gen<string> _word = Gen.Char["aåäoöbk"].Array[0, 4].Select(letters => new string(letters));

    [Theory]
    [InlineData("besoksnaring", "besöksnäring")]
    [InlineData("at", "at ät åt")]
    [InlineData("åt", "åt")]
    [InlineData("oas", "")]
    [InlineData("okat", "ökat")]
    public void It_finds_what_is_spelt_so_but_for_diacritics(string word, string expected) =>
        Assert.Equal(expected, string.Join(' ', Find(word, ["at", "ät", "åt", "atom", "besöksnäring", "ökat", "ökats", "öka"])));

    [Fact]
    public void It_finds_the_same_as_a_look_at_every_term() =>
        Gen.Select(_word, _word.Array[0, 30]).Try((word, terms) =>
            Assert.Equal(
                terms.Where(term => IsSpelling(term, word)).Distinct().Order(StringComparer.Ordinal),
                Find(word, terms).Order(StringComparer.Ordinal)));

    private static bool IsSpelling(string term, string word) =>
        term.Length == word.Length && term.Zip(word).All(pair => pair.First == pair.Second || LetterForms.Fold(pair.First) == pair.Second);

    private static List<string> Find(string word, IEnumerable<string> terms)
    {
        using var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)))
        {
            var document = new Document();
            foreach (var term in terms)
            {
                document.Add(new StringField(Field, term, Lucene.Net.Documents.Field.Store.NO));
            }

            writer.AddDocument(document);
        }

        using var reader = DirectoryReader.Open(directory);
        return MultiFields.GetTerms(reader, Field)?.GetEnumerator() is { } all ? [.. SpellingWalk.Find(all, word)] : [];
    }
}
