namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>Met where words stand in a row.</summary>
/// <param name="fieldName">The field.</param>
/// <param name="words">Terms of each word in order.</param>
internal sealed class RowQuery(string fieldName, IReadOnlyList<IReadOnlyList<string>> words) : PlacesQuery(fieldName, words)
{
    protected override string Measure => "";

    protected internal override float CountIn(PositionUnion[] places, int document)
    {
        var rows = 0;
        var last = -1;
        foreach (var start in places[0].Read(document))
        {
            // One word that is met in two ways stands there once.
            if (start != last && Follow(places, document, start))
            {
                rows++;
            }

            last = start;
        }

        return rows;
    }

    private static bool Follow(PositionUnion[] places, int document, int start)
    {
        for (var index = 1; index < places.Length; index++)
        {
            if (places[index].Read(document).BinarySearch(start + index) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
