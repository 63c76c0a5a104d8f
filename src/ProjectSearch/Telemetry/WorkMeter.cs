using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ProjectSearch.Telemetry;

/// <summary>Measures one sort of work: how long each piece takes, as a histogram and as a span of the request that asked for it.</summary>
internal sealed class WorkMeter
{
    private readonly Histogram<double> durations;
    private readonly string span;
    private readonly string tag;

    private WorkMeter(string span, string instrument, string tag, string description)
    {
        this.span = span;
        this.tag = tag;
        durations = ProjectSearchTelemetry.Meter.CreateHistogram(instrument, "s", description, tags: null, ProjectSearchTelemetry.Durations);
    }

    /// <summary>Parts of a search: interpret, page, count, figures, groups, facets, all, similar, suggest, organisations.</summary>
    public static WorkMeter Search { get; } = new(
        "search", "projectsearch.search.duration", "projectsearch.search.part", "Time that a part of a search took in the index.");

    /// <summary>Work in the database: version, begin, catalog, projects, figures, import.</summary>
    public static WorkMeter Sql { get; } = new(
        "sql", "projectsearch.sql.duration", "db.operation.name", "Time that a piece of work took in the database.");

    /// <summary>Begins a piece of work; dispose what is returned at its end.</summary>
    public Piece Start(string part) => new(
        this,
        part,
        durations.Enabled ? Stopwatch.GetTimestamp() : 0,
        ProjectSearchTelemetry.Traces.HasListeners() ? ProjectSearchTelemetry.Traces.StartActivity($"{span} {part}") : null);

    /// <summary>A piece of work that is under way.</summary>
    public readonly struct Piece(WorkMeter meter, string part, long begin, Activity? activity) : IDisposable
    {
        public void Dispose()
        {
            if (begin != 0)
            {
                meter.durations.Record(Stopwatch.GetElapsedTime(begin).TotalSeconds, new KeyValuePair<string, object?>(meter.tag, part));
            }

            activity?.Dispose();
        }
    }
}
