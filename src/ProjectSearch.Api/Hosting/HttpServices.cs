using System.IO.Compression;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using ProjectSearch.Api.Http;
using ProjectSearch.Api.Http.Errors;

namespace ProjectSearch.Api.Hosting;

/// <summary>What stands between the network and every endpoint.</summary>
internal static class HttpServices
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    public static void AddProjectSearchHttp(this IServiceCollection services, HttpOptions options)
    {
        services.AddResponseCompression(compression =>
        {
            // The answers are public and hold no secret that a length could give away.
            compression.EnableForHttps = true;
            compression.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                "application/graphql-response+json", "application/ld+json", "application/x-ndjson", "text/csv", "image/svg+xml",
            ];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins(options.CorsOrigins.Contains("*") ? ["*"] : [.. options.CorsOrigins])
            .AllowAnyHeader()
            .WithMethods("GET", "POST", "OPTIONS")
            .WithExposedHeaders("ETag", "Retry-After", DatasetHeader.Name)));
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
        });
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) => RefuseAsync(rejected.HttpContext, options.RequestsPerMinute);
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = options.RequestsPerMinute, Window = _minute }));
        });
    }

    private static ValueTask RefuseAsync(HttpContext context, int maximum)
    {
        var services = context.RequestServices;
        var answer = services.GetRequiredService<RequestAnswerer>().Refuse(new TooManyRequestsError(maximum), ResponseFormat.Json);
        context.Response.Headers.RetryAfter = "60";
        return services.GetRequiredService<AnswerSender>().SendAsync(context, answer);
    }

    /// <summary>Only what is wanted stands in the way of a request.</summary>
    public static void UseProjectSearchHttp(this WebApplication application, HttpOptions options)
    {
        if (options.BehindProxy)
        {
            application.UseForwardedHeaders();
        }

        if (options.Compression)
        {
            application.UseResponseCompression();
        }

        application.UseRouting();
        if (options.CorsOrigins.Count > 0)
        {
            application.UseCors();
        }

        if (options.RequestsPerMinute > 0)
        {
            application.UseRateLimiter();
        }
    }
}
