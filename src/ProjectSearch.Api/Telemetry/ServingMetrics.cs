using System.Diagnostics.Metrics;
using ProjectSearch.Api.Health;
using ProjectSearch.Indexing;
using ProjectSearch.Telemetry;

namespace ProjectSearch.Api.Telemetry;

/// <summary>Gauges over what is served and how far it lies behind the database.</summary>
internal sealed class ServingMetrics(ReadinessReader readiness, ProjectIndex index, IMeterFactory meters)
{
    private readonly Meter _meter = meters.Create(ProjectSearchTelemetry.SourceName);

    /// <summary>Makes the gauges; each is read when somebody collects it.</summary>
    public void Observe()
    {
        _meter.CreateObservableGauge("projectsearch.index.projects", () => readiness.Read().Index.Projects ?? 0, "{project}", "Projects that are served.");
        _meter.CreateObservableGauge("projectsearch.index.lag", Lag, "s", "Time since the index last agreed with the database.");
        _meter.CreateObservableGauge("projectsearch.index.generation", () => Served(snapshot => snapshot.Generation), "{generation}", "The generation that is served.");
        _meter.CreateObservableGauge("projectsearch.index.import", () => Served(snapshot => snapshot.Version.ImportNumber), "{import}", "The newest import that is served.");
        _meter.CreateObservableGauge("projectsearch.database.reachable", () => readiness.Read().Database.Reachable ? 1 : 0, description: "1 while the database can be reached.");
        _meter.CreateObservableCounter("projectsearch.index.searches", () => index.Work.Searches, "{search}", "Sets of projects that were searched, counted, summed, grouped or paged.");
        _meter.CreateObservableCounter("projectsearch.index.records", () => index.Work.RecordReads, "{record}", "Stored projects that were read.");
    }

    private IEnumerable<Measurement<double>> Lag() =>
        readiness.Read().Index.LagSeconds is { } seconds ? [new Measurement<double>(seconds)] : [];

    private IEnumerable<Measurement<int>> Served(Func<IndexSnapshot, int> read)
    {
        using var snapshot = index.TryAcquire();
        return snapshot is null ? [] : [new Measurement<int>(read(snapshot))];
    }
}
