using Lucene.Net.Index;
using Lucene.Net.Util;
using ProjectSearch.Indexing.Documents;

namespace ProjectSearch.Indexing.Snapshots;

/// <summary>Where titles stand in the Swedish alphabet, among the titles of one snapshot.</summary>
internal sealed class TitleOrder
{
    private readonly Lock gate = new();
    private readonly SortedDocValues? keys;
    private readonly int[] ranks;

    public TitleOrder(DirectoryReader reader)
    {
        keys = MultiDocValues.GetSortedValues(reader, ProjectFields.TitleOrder);
        ranks = new int[reader.MaxDoc];
        for (var document = 0; keys is not null && document < ranks.Length; document++)
        {
            ranks[document] = keys.GetOrd(document);
        }
    }

    /// <summary>A number that is larger the later the title comes.</summary>
    public long RankOf(int document) => 2L * ranks[document];

    /// <summary>The rank of any title, also of one that no project has: that is between the ranks of its neighbours.</summary>
    public long RankOf(byte[] titleKey)
    {
        if (keys is null)
        {
            return 0;
        }

        // Doc values have a cursor of their own and are not for two threads at once.
        lock (gate)
        {
            var place = keys.LookupTerm(new BytesRef(titleKey));
            return place >= 0 ? 2L * place : (2L * ~place) - 1;
        }
    }
}
