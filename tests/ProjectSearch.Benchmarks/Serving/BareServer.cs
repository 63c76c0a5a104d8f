using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ProjectSearch.Benchmarks.Serving;

/// <summary>Kestrel without anything behind it: answers each request with the bytes of the file that the path names.</summary>
internal static class BareServer
{
    /// <summary>Serves until it is told to stop.</summary>
    /// <param name="address">Where it listens.</param>
    /// <param name="folder">The folder of the files.</param>
    public static async Task RunAsync(string address, string folder)
    {
        var files = Directory.EnumerateFiles(folder).ToDictionary(file => "/" + Path.GetFileName(file), File.ReadAllBytes);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address);
        builder.Logging.ClearProviders();
        await using var application = builder.Build();
        application.Run(context => AnswerAsync(context, files));
        await application.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, Dictionary<string, byte[]> files)
    {
        if (!files.TryGetValue(context.Request.Path.Value ?? "", out var bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.ContentLength = bytes.Length;
        await context.Response.BodyWriter.WriteAsync(bytes);
    }
}
