using ProjectSearch.Api.Hosting;
using ProjectSearch.Indexing;

namespace ProjectSearch.Api.Health;

/// <summary>Looks whether this node answers, and from which state of the data.</summary>
internal sealed class ReadinessReader(ProjectIndex index, IndexSync sync, ServingState serving, TimeProvider time)
{
    public ReadinessReport Read()
    {
        using var snapshot = index.TryAcquire();
        var health = sync.Health;
        var preparing = serving.Preparing;
        var state = preparing is null ? health.State : snapshot is null ? IndexState.Building : IndexState.Stale;
        var since = preparing?.Since ?? health.Since;
        var awaySince = preparing is null ? health.DatabaseAwaySince : preparing.WaitsForDatabase ? preparing.Since : null;
        return new ReadinessReport(
            snapshot is null ? "notReady" : "ready",
            serving.Failure ?? preparing?.Reason ?? health.Reason ?? (snapshot is null ? "The index is being opened." : null),
            BuildVersion.Text,
            snapshot?.Version.ToString(),
            new IndexReport(state, since, snapshot?.ProjectCount, snapshot?.Fingerprint, Seconds(health.LastSync)),
            new DatabaseReport(awaySince is null && health.LastSync is not null, health.LastSync, awaySince));
    }

    private double? Seconds(DateTimeOffset? lastSync) =>
        lastSync is { } then ? Math.Round(Math.Max(0, (time.GetUtcNow() - then).TotalSeconds), 1) : null;
}
