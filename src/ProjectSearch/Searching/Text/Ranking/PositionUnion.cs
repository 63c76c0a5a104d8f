using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>Where any of several terms stands in the documents of one segment.</summary>
internal sealed class PositionUnion
{
    private readonly DocsAndPositionsEnum[] terms;
    private int[] positions = new int[16];
    private int read = -1;
    private int count;

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

    /// <summary>The positions in the document that was moved to, in order.</summary>
    public ReadOnlySpan<int> Read(int document)
    {
        if (read != document)
        {
            Gather(document);
            read = document;
        }

        return positions.AsSpan(0, count);
    }

    // Positions can be read once.
    private void Gather(int document)
    {
        count = 0;
        var sources = 0;
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

        if (sources > 1)
        {
            positions.AsSpan(0, count).Sort();
        }
    }
}
