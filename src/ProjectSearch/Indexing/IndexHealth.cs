namespace ProjectSearch.Indexing;

/// <summary>Where the index stands towards the store.</summary>
/// <param name="State">What it is doing.</param>
/// <param name="Reason">Why it is not simply following, as a sentence; null when it is.</param>
/// <param name="Since">Since when the state holds, UTC.</param>
/// <param name="LastSync">When the store was last reached, UTC; null when never.</param>
public sealed record IndexHealth(IndexState State, string? Reason, DateTimeOffset Since, DateTimeOffset? LastSync);

/// <summary>What an index may be doing.</summary>
public enum IndexState
{
    /// <summary>There is no usable index yet: requests can't be answered.</summary>
    Building,

    /// <summary>It answers and follows.</summary>
    Following,

    /// <summary>It answers, and a new generation is being built beside it.</summary>
    Rebuilding,

    /// <summary>It answers from its last commit; it can't follow, most likely because the database can't be reached.</summary>
    Stale,
}
