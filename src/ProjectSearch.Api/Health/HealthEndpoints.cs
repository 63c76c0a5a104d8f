using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProjectSearch.Api.Health;

/// <summary>Tells an orchestrator whether the process lives, and whether it answers.</summary>
internal static class HealthEndpoints
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Maps <c>/health/live</c>, 200 while the process runs, and <c>/health/ready</c>, 503 until requests are answered.</summary>
    public static void MapProjectSearchHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", context => WriteAsync(context, StatusCodes.Status200OK, new { status = "live" }));
        endpoints.MapGet("/health/ready", context =>
        {
            var report = context.RequestServices.GetRequiredService<ReadinessReader>().Read();
            var status = report.Dataset is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
            return WriteAsync(context, status, report);
        });
    }

    private static Task WriteAsync<T>(HttpContext context, int status, T report)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(report, _json, context.RequestAborted);
    }
}
