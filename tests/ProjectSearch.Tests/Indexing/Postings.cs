using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ProjectSearch.Indexing;

namespace ProjectSearch.Tests.Indexing;

/// <summary>What a search reads of an index, as text: every field, every term, and the projects that it is in with frequency and positions.</summary>
internal static class Postings
{
    /// <summary>One line for each term of each project, in an order that segments do not show in.</summary>
    public static List<string> Of(IndexSnapshot snapshot)
    {
        var lines = new List<string>();
        foreach (var leaf in snapshot.State.Reader.Leaves)
        {
            var fields = leaf.AtomicReader.Fields;
            foreach (var field in fields)
            {
                var terms = fields.GetTerms(field).GetEnumerator();
                while (terms.MoveNext())
                {
                    AddTerm(lines, snapshot, leaf, field, terms);
                }
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static void AddTerm(List<string> lines, IndexSnapshot snapshot, AtomicReaderContext leaf, string field, TermsEnum terms)
    {
        var live = leaf.AtomicReader.LiveDocs;
        var positions = terms.DocsAndPositions(live, null);
        var documents = positions ?? terms.Docs(live, null);
        for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
        {
            var places = positions is null ? [] : Enumerable.Range(0, positions.Freq).Select(_ => positions.NextPosition()).ToArray();
            var key = snapshot.State.Columns.Keys[leaf.DocBase + document];
            lines.Add($"{field} {Convert.ToHexString(Bytes(terms.Term))} {key}: {documents.Freq}, {string.Join(' ', places)}");
        }
    }

    private static ReadOnlySpan<byte> Bytes(BytesRef bytes) => bytes.Bytes.AsSpan(bytes.Offset, bytes.Length);
}
