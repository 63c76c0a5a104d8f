using Microsoft.Extensions.Logging;
using ProjectSearch.Storing;

namespace ProjectSearch.Indexing;

/// <summary>Lets the index follow the store by import number.</summary>
public sealed class IndexSync(ProjectStore store, ProjectIndex index, TimeProvider time, ILogger<IndexSync> logger)
{
    /// <summary>Where the index stands towards the store; read at any time from any thread.</summary>
    public IndexHealth Health => throw new NotSupportedException($"{store} {index} {time} {logger}");

    /// <summary>
    /// Brings the index to the store's newest import: a following commit where it can, a new generation when the index is
    /// missing, damaged, of another database or of another analysis. Calls run one after the other.
    /// </summary>
    /// <param name="cancellationToken">Stops the work; the index stays at its last commit.</param>
    /// <returns>When a snapshot of that import can be acquired.</returns>
    public Task SyncAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Builds a new generation from the whole store beside the old one and swaps.</summary>
    /// <param name="cancellationToken">Stops the work; the old generation stays current.</param>
    /// <returns>When the new generation is served.</returns>
    public Task RebuildAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Follows the store until it is told to stop, with growing pauses while the database is away.</summary>
    /// <param name="cancellationToken">Ends the following.</param>
    /// <returns>When it has ended.</returns>
    public Task FollowAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}

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

    /// <summary>It answers from its last commit; the database can't be reached.</summary>
    Stale,
}
