using System.Globalization;

namespace ProjectSearch.Searching.Text.Ranking;

/// <summary>Met where one word stands beside another.</summary>
/// <param name="fieldName">The field.</param>
/// <param name="left">Terms of the word that comes first.</param>
/// <param name="right">Terms of the word that follows.</param>
/// <param name="slop">By how many words they may be off.</param>
internal sealed class BesideQuery(string fieldName, IReadOnlyList<string> left, IReadOnlyList<string> right, int slop)
    : PlacesQuery(fieldName, [left, right])
{
    protected override string Measure { get; } = string.Create(CultureInfo.InvariantCulture, $"~{slop}");

    // Each place of the right word counts by its distance from where it would follow the nearest left one directly.
    protected internal override float CountIn(PositionUnion[] places, int document)
    {
        var lefts = places[0].Read(document);
        var sum = 0f;
        var next = 0;
        foreach (var place in places[1].Read(document))
        {
            while (next + 1 < lefts.Length && Math.Abs(place - 1 - lefts[next + 1]) <= Math.Abs(place - 1 - lefts[next]))
            {
                next++;
            }

            // A word that meets both sides does not stand beside itself.
            var distance = Math.Abs(place - 1 - lefts[next]);
            if (distance <= slop && lefts[next] != place)
            {
                sum += 1f / (1 + distance);
            }
        }

        return sum;
    }
}
