using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ProjectSearch.Indexing.Snapshots;

/// <summary>One text of every document as filters compare it, in UTF-8 and in memory: a filter reads them all.</summary>
internal sealed class FoldedTexts
{
    private readonly byte[] bytes;
    private readonly int[] starts;

    private FoldedTexts(byte[] bytes, int[] starts)
    {
        this.bytes = bytes;
        this.starts = starts;
    }

    /// <summary>The text of a document.</summary>
    public ReadOnlySpan<byte> this[int document] => bytes.AsSpan(starts[document], starts[document + 1] - starts[document]);

    public static FoldedTexts Load(DirectoryReader reader, string field)
    {
        var text = new MemoryStream();
        var starts = new int[reader.MaxDoc + 1];
        var value = new BytesRef();
        foreach (var leaf in reader.Leaves)
        {
            var values = leaf.AtomicReader.GetBinaryDocValues(field);
            for (var document = 0; document < leaf.Reader.MaxDoc; document++)
            {
                if (values is not null)
                {
                    values.Get(document, value);
                    text.Write(value.Bytes, value.Offset, value.Length);
                }

                starts[leaf.DocBase + document + 1] = checked((int)text.Length);
            }
        }

        return new FoldedTexts(text.ToArray(), starts);
    }
}
