namespace ProjectSearch.Searching;

/// <summary>Which page of a connection is wanted, after the Relay specification.</summary>
/// <param name="First">How many from the start, or after the cursor; 0 to the largest page size; null for the default size unless <paramref name="Last"/> is given.</param>
/// <param name="After">The cursor to go on from; null for the start.</param>
/// <param name="Last">How many from the end, or before the cursor; not together with <paramref name="First"/>.</param>
/// <param name="Before">The cursor to end before; null for the end.</param>
public sealed record PageRequest(int? First = null, string? After = null, int? Last = null, string? Before = null)
{
    /// <summary>The page size when none is asked for.</summary>
    public const int DefaultSize = 20;

    /// <summary>The largest page size.</summary>
    public const int MaximumSize = 100;
}
