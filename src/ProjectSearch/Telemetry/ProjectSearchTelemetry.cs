using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ProjectSearch.Telemetry;

/// <summary>What the product tells of its work: it costs next to nothing until somebody listens.</summary>
public static class ProjectSearchTelemetry
{
    /// <summary>The name of the meters and of the source of traces.</summary>
    public const string SourceName = "ProjectSearch";

    /// <summary>The bounds of durations in seconds: a cached answer takes microseconds, an import minutes.</summary>
    public static InstrumentAdvice<double> Durations { get; } = new()
    {
        HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60, 300],
    };

    /// <summary>The source of spans.</summary>
    public static ActivitySource Traces { get; } = new(SourceName);

    /// <summary>The meter of what the core does; what one host does is in a meter of its own, of the same name.</summary>
    internal static Meter Meter { get; } = new(SourceName);
}
