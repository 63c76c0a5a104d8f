namespace ProjectSearch.Api.Telemetry;

/// <summary>What is told to those who watch the server: the configuration section <c>Telemetry</c>.</summary>
public sealed record TelemetryOptions
{
    /// <summary>Where traces and metrics go by OTLP; null sends none.</summary>
    public Uri? OtlpEndpoint { get; init; }

    /// <summary>Whether logs are JSON, one object a line.</summary>
    public bool JsonLogs { get; init; }

    /// <summary>Whether logs may hold what people search for: request lines with their query strings.</summary>
    public bool LogRequests { get; init; }
}
