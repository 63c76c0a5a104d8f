using System.Globalization;

namespace ProjectSearch.Indexing.Verifying;

/// <summary>Collects differences; beyond a number that a person reads it only counts.</summary>
internal sealed class DriftList
{
    private const int Listed = 100;

    private readonly List<string> drifts = [];
    private int count;

    public void Add(FormattableString drift)
    {
        if (count++ < Listed)
        {
            drifts.Add(drift.ToString(CultureInfo.InvariantCulture));
        }
    }

    public IReadOnlyList<string> ToList() => count <= Listed
        ? drifts
        : [.. drifts, string.Create(CultureInfo.InvariantCulture, $"{count - Listed} more differences are not listed.")];
}
