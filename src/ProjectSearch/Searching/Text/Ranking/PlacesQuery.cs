using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>
/// Met by how several words stand to each other in a field, each in any of its spellings. Lucene's own phrases sort the
/// places of every spelling through queues, which takes longer than all else of a query.
/// </summary>
/// <param name="fieldName">The field.</param>
/// <param name="words">The terms of each word; at least one of each.</param>
internal abstract class PlacesQuery(string fieldName, IReadOnlyList<IReadOnlyList<string>> words) : Query
{
    public string FieldName => fieldName;

    public IReadOnlyList<IReadOnlyList<string>> Words => words;

    /// <summary>The parameters besides the words, for telling queries apart.</summary>
    protected abstract string Measure { get; }

    private IEnumerable<string> Terms => words.SelectMany(word => word.Append(""));

    public sealed override Weight CreateWeight(IndexSearcher searcher) => CreatePlacesWeight(searcher);

    public PlacesWeight CreatePlacesWeight(IndexSearcher searcher)
    {
        ArgumentNullException.ThrowIfNull(searcher);

        // The similarity takes no account of how rare the terms are.
        var statistics = new TermStatistics(new BytesRef(words[0][0]), 1, -1);
        var similarity = searcher.Similarity;
        return new PlacesWeight(this, similarity, similarity.ComputeWeight(Boost, searcher.CollectionStatistics(fieldName), statistics));
    }

    public sealed override void ExtractTerms(ISet<Term> terms) =>
        terms.UnionWith(words.SelectMany(word => word).Select(text => new Term(fieldName, text)));

    public sealed override string ToString(string field) =>
        $"{fieldName}:\"{string.Join(' ', words.Select(word => $"({string.Join(' ', word)})"))}\"{Measure}";

    public sealed override bool Equals(object? obj) =>
        obj is PlacesQuery other && fieldName == other.FieldName && Measure == other.Measure && Terms.SequenceEqual(other.Terms) && base.Equals(obj);

    public sealed override int GetHashCode() => Terms.Aggregate(HashCode.Combine(base.GetHashCode(), fieldName, Measure), HashCode.Combine);

    /// <summary>How often, and how well, the words of a document stand as wanted; 0 for never.</summary>
    /// <param name="places">The words, all of which the document holds, in the order of the query.</param>
    /// <param name="document">The document.</param>
    protected internal abstract float CountIn(PositionUnion[] places, int document);
}
