namespace ProjectSearch.Indexing;

/// <summary>Where the index stands towards the store.</summary>
/// <param name="State">What it is doing.</param>
/// <param name="Reason">Why it is not simply following, as a sentence; null when it is.</param>
/// <param name="Since">Since when the state holds, UTC.</param>
/// <param name="LastSync">When the store was last reached, UTC; null when never.</param>
/// <param name="DatabaseAwaySince">Since when the database can't be read, UTC; null while it can, whatever else stands in the way.</param>
public sealed record IndexHealth(
    IndexState State, string? Reason, DateTimeOffset Since, DateTimeOffset? LastSync, DateTimeOffset? DatabaseAwaySince = null);

/// <summary>What an index may be doing.</summary>
public enum IndexState
{
    /// <summary>There is no usable index yet: requests can't be answered.</summary>
    Building,

    /// <summary>It answers and follows.</summary>
    Following,

    /// <summary>It answers, and a new generation is being built beside it.</summary>
    Rebuilding,

    /// <summary>It answers from its last commit and can't follow: the database is away, the disk is full, or something else that the reason names.</summary>
    Stale,
}
