using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>Where words stand in one segment; a word that several queries ask for is read once.</summary>
internal sealed class SegmentPlaces(AtomicReader reader, IBits? acceptDocs)
{
    private readonly Dictionary<(string Field, IReadOnlyList<string> Terms), PositionUnion?> found = [];

    /// <summary>The places of a word; null when the segment has none of its terms.</summary>
    /// <param name="field">The field.</param>
    /// <param name="terms">The terms; the same list stands for the same word.</param>
    public PositionUnion? Find(string field, IReadOnlyList<string> terms)
    {
        if (!found.TryGetValue((field, terms), out var union))
        {
            union = PositionUnion.Of(terms, field, reader, acceptDocs);
            found.Add((field, terms), union);
        }

        return union;
    }
}
