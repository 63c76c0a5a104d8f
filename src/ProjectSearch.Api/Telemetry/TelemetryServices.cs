using System.Text.Encodings.Web;
using System.Text.Json;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using ProjectSearch.Api.Hosting;
using ProjectSearch.Telemetry;

namespace ProjectSearch.Api.Telemetry;

/// <summary>Logs for everybody; traces and metrics for those who ask for them.</summary>
internal static class TelemetryServices
{
    private const string RequestLines = "Microsoft.AspNetCore.Hosting.Diagnostics";

    /// <summary>Logs to standard error: standard output is for reports.</summary>
    public static void AddProjectSearchLogs(this ILoggingBuilder logging, TelemetryOptions options)
    {
        logging.ClearProviders();
        logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        if (options.JsonLogs)
        {
            logging.AddJsonConsole(json =>
            {
                json.UseUtcTimestamp = true;
                json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
                json.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
            });
        }
        else
        {
            logging.AddSimpleConsole(simple => simple.SingleLine = true);
        }

        logging.AddFilter(RequestLines, options.LogRequests ? LogLevel.Information : LogLevel.Warning);
    }

    /// <summary>Sends traces and metrics by OTLP when an address is configured, else costs nothing.</summary>
    public static void AddProjectSearchTelemetry(this IServiceCollection services, TelemetryOptions options)
    {
        services.AddSingleton<ServingMetrics>();
        if (options.OtlpEndpoint is not { } endpoint)
        {
            return;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("projectsearch", serviceVersion: BuildVersion.Text))
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation()
                .AddSource(ProjectSearchTelemetry.SourceName)
                .AddOtlpExporter(exporter => exporter.Endpoint = endpoint))
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation()
                .AddMeter(ProjectSearchTelemetry.SourceName)
                .AddOtlpExporter(exporter => exporter.Endpoint = endpoint));
    }
}
