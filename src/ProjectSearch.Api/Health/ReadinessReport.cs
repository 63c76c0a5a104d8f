using ProjectSearch.Indexing;

namespace ProjectSearch.Api.Health;

/// <summary>What <c>/health/ready</c> answers.</summary>
/// <param name="Status">"ready" when requests are answered, else "notReady".</param>
/// <param name="Reason">Why requests are not answered, or not from the newest data, as a sentence; null when all is well.</param>
/// <param name="Version">The build.</param>
/// <param name="Dataset">The dataset version that is served; null while there is none.</param>
/// <param name="Index">Where the index stands.</param>
/// <param name="Database">Where the database stands.</param>
internal sealed record ReadinessReport(
    string Status,
    string? Reason,
    string Version,
    string? Dataset,
    IndexReport Index,
    DatabaseReport Database);

/// <summary>Where the index stands.</summary>
/// <param name="State">What it is doing.</param>
/// <param name="Since">Since when, UTC.</param>
/// <param name="Projects">How many projects it serves; null while there is no index.</param>
/// <param name="Fingerprint">The analysis that made it; null while there is no index.</param>
/// <param name="LagSeconds">Seconds since it last agreed with the database; null when it never has.</param>
internal sealed record IndexReport(IndexState State, DateTimeOffset Since, int? Projects, string? Fingerprint, double? LagSeconds);

/// <summary>Where the database stands.</summary>
/// <param name="Reachable">Whether the last attempt reached it.</param>
/// <param name="LastReached">When it was last reached, UTC; null when never.</param>
/// <param name="AwaySince">Since when it can't be reached, UTC; null while it can.</param>
internal sealed record DatabaseReport(bool Reachable, DateTimeOffset? LastReached, DateTimeOffset? AwaySince);
