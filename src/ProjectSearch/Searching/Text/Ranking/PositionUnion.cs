using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>Where any of several terms stands in the documents of one segment.</summary>
internal sealed class PositionUnion
{
    private readonly DocsAndPositionsEnum[] terms;
    private int[] positions = new int[16];

    private PositionUnion(DocsAndPositionsEnum[] terms) => this.terms = terms;

    /// <summary>The most documents that may hold a term.</summary>
    public long Cost => terms.Sum(term => term.GetCost());

    /// <summary>Finds the terms in a segment; null when it has none of them.</summary>
    public static PositionUnion? Of(IEnumerable<string> texts, string field, AtomicReader reader, IBits? acceptDocs)
    {
        var found = new List<DocsAndPositionsEnum>();
        if (reader.GetTerms(field)?.GetEnumerator() is { } dictionary)
        {
            foreach (var text in texts)
            {
                if (dictionary.SeekExact(new BytesRef(text)) && dictionary.DocsAndPositions(acceptDocs, null, DocsAndPositionsFlags.NONE) is { } term)
                {
                    found.Add(term);
                }
            }
        }

        return found.Count > 0 ? new PositionUnion([.. found]) : null;
    }

    /// <summary>Moves to the first document at or after a target that holds a term.</summary>
    public int Advance(int target)
    {
        var first = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var term in terms)
        {
            first = Math.Min(first, term.DocID < target ? term.Advance(target) : term.DocID);
        }

        return first;
    }

    /// <summary>Reads the positions in the document that was moved to, in order.</summary>
    public ReadOnlySpan<int> Read(int document)
    {
        var (count, sources) = (0, 0);
        foreach (var term in terms)
        {
            if (term.DocID == document)
            {
                sources++;
                for (var rest = term.Freq; rest > 0; rest--)
                {
                    if (count == positions.Length)
                    {
                        Array.Resize(ref positions, count * 2);
                    }

                    positions[count++] = term.NextPosition();
                }
            }
        }

        var all = positions.AsSpan(0, count);
        if (sources > 1)
        {
            all.Sort();
        }

        return all;
    }
}
