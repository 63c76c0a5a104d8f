using ProjectSearch.Indexing.Snapshots;
using ProjectSearch.Searching.Ordering;
using ProjectSearch.Searching.Sets;

namespace ProjectSearch.Searching.Aggregating;

/// <summary>Counts the values of one dimension over a set of projects.</summary>
internal static class FacetCounter
{
    /// <summary>Counts and lists.</summary>
    /// <param name="set">The projects, without the dimension's own refinement.</param>
    /// <param name="columns">Their amounts.</param>
    /// <param name="dimension">The dimension.</param>
    /// <param name="choice">The dimension's own refinement; null for none.</param>
    /// <param name="first">How many values at most; chosen ones come besides.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    public static Facet Count(DocSet set, ProjectColumns columns, DimensionColumn dimension, RefinementChoice? choice, int first, CancellationToken cancellationToken)
    {
        var counts = new int[dimension.Count];
        var sums = new long?[dimension.Count];
        foreach (var document in set.Until(cancellationToken))
        {
            var amount = columns.RunFundings[document];
            foreach (var ordinal in dimension.OrdinalsOf(document))
            {
                counts[ordinal]++;
                if (amount != ProjectColumns.UnknownAmount)
                {
                    sums[ordinal] = checked((sums[ordinal] ?? 0) + amount);
                }
            }
        }

        int[] found = [.. Enumerable.Range(0, counts.Length).Where(ordinal => counts[ordinal] > 0)];
        var listed = Top(found, counts, dimension, first).ToHashSet();
        listed.UnionWith(Enumerable.Range(0, counts.Length).Where(ordinal => choice?.Has(ordinal) == true));
        var values = Top([.. listed], counts, dimension, listed.Count)
            .Select(ordinal => (Value: dimension.ValueOf(ordinal), Count: counts[ordinal], Sum: sums[ordinal], Selected: choice?.Has(ordinal) == true))
            .Concat(choice?.Unknown.Select(value => (Value: value, Count: 0, Sum: (long?)null, Selected: true)) ?? [])
            .Select(entry => new FacetValue(entry.Value.Value, entry.Value.Label, entry.Count, entry.Sum, entry.Selected));
        return new Facet(dimension.Dimension, [.. values], found.Count(ordinal => !listed.Contains(ordinal)));
    }

    /// <summary>The most frequent values, ties by key.</summary>
    private static int[] Top(int[] ordinals, int[] counts, DimensionColumn dimension, int first)
    {
        if (first == 0)
        {
            return [];
        }

        var top = new TopItems(
            ordinal => -counts[ordinal],
            (left, right) => counts[right].CompareTo(counts[left]) is var difference and not 0 ? difference : dimension.Compare(left, right),
            Math.Min(first, Math.Max(ordinals.Length, 1)));
        foreach (var ordinal in ordinals)
        {
            top.Offer(ordinal);
        }

        return top.ToArray();
    }
}
