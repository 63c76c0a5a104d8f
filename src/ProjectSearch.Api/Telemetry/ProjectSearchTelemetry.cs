using System.Diagnostics.Metrics;

namespace ProjectSearch.Api.Telemetry;

/// <summary>The product's own measurements.</summary>
internal static class ProjectSearchTelemetry
{
    /// <summary>The name of the meter.</summary>
    public const string SourceName = "ProjectSearch";

    /// <summary>The meter that all instruments belong to.</summary>
    public static Meter Meter { get; } = new(SourceName);
}
