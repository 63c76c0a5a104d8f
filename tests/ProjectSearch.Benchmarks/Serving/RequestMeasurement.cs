using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using ProjectSearch.Api.Hosting;
using ProjectSearch.Telemetry;

namespace ProjectSearch.Benchmarks.Serving;

/// <summary>Counts what requests do in the database while the program serves the shipped data: nothing, they read the index alone.</summary>
internal static class RequestMeasurement
{
    private const string Query = "/graphql?query={projects(search:\"kompetens\"){totalCount,aggregates{runFunding{sum}},facets(dimensions:[THEME]){values{count}},nodes{title,owners{name},findings{code}}}}";

    /// <summary>Asks a number of times, no answer being kept, and reports.</summary>
    public static async Task RunAsync(int count, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("projectsearch-requests-");
        var statements = 0;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == ProjectSearchTelemetry.SourceName && instrument.Name == "projectsearch.sql.duration")
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, _, _, _) => Interlocked.Increment(ref statements));
        listener.Start();
        await using (var program = ServeHost.Build(
        [
            "--urls=http://127.0.0.1:0",
            $"--Database:ConnectionString=Data Source={Path.Combine(folder.FullName, "projects.db")};Pooling=False",
            $"--Index:Directory={Path.Combine(folder.FullName, "index")}",
            "--Index:PollInterval=01:00:00",
            "--GraphQL:Cache:ResponseBytes=0",
            "--Logging:LogLevel:Default=Error",
        ]))
        {
            await program.StartAsync();
            using var client = new HttpClient
            {
                BaseAddress = new Uri(program.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()),
            };
            while (!(await client.GetStringAsync("/health/ready").ContinueWith(answer => answer.IsCompletedSuccessfully ? answer.Result : "", TaskScheduler.Default)).Contains("\"following\"", StringComparison.Ordinal))
            {
                await Task.Delay(100);
            }

            var before = Volatile.Read(ref statements);
            for (var request = 0; request < count; request++)
            {
                (await client.GetAsync(Query)).EnsureSuccessStatusCode();
            }

            await output.WriteLineAsync($"Preparing and building the index: {before} pieces of work in the database.");
            await output.WriteLineAsync($"{count} requests, none answered from a cache: {Volatile.Read(ref statements) - before} pieces of work in the database.");
            await program.StopAsync();
        }

        folder.Delete(recursive: true);
    }
}
