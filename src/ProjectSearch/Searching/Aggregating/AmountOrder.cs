using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Searching.Sets;

namespace ProjectSearch.Searching.Aggregating;

/// <summary>
/// The projects of a snapshot whose amount is known, the smallest amount first. Walking through it to the middle of a
/// large set takes a fraction of what selecting the middle of that many amounts does.
/// </summary>
internal sealed class AmountOrder
{
    private readonly int[] documents;
    private readonly long[] amounts;

    /// <param name="columns">The snapshot's projects.</param>
    /// <param name="amountOf">The amount of a document; <see cref="ProjectColumns.UnknownAmount"/> for none.</param>
    public AmountOrder(ProjectColumns columns, Func<int, long> amountOf)
    {
        var known = new List<int>(columns.Length);
        foreach (var document in columns.Listed)
        {
            if (amountOf(document) != ProjectColumns.UnknownAmount)
            {
                known.Add(document);
            }
        }

        documents = [.. known];
        amounts = Array.ConvertAll(documents, document => amountOf(document));
        Array.Sort(amounts, documents);
    }

    /// <summary>The median over a set; of an even number of amounts the mean of the middle two.</summary>
    /// <param name="set">Listed projects.</param>
    /// <param name="known">How many of them have the amount, at least one.</param>
    public double MedianOf(DocSet set, int known)
    {
        var upper = known / 2;
        var lower = known % 2 == 1 ? upper : upper - 1;
        var lowerAmount = 0L;
        var met = -1;
        for (var place = 0; place < documents.Length; place++)
        {
            if (!set.Contains(documents[place]))
            {
                continue;
            }

            met++;
            if (met == lower)
            {
                lowerAmount = amounts[place];
            }

            if (met == upper)
            {
                return ((double)lowerAmount + amounts[place]) / 2;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(known), known, "The set has fewer known amounts.");
    }
}
