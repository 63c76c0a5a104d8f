using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using ProjectSearch.Api.Hosting;

namespace ProjectSearch.Benchmarks.Pages;

/// <summary>Whole pages over HTTP on the shipped data, each request as a browser makes it that has nothing kept.</summary>
[MedianColumn]
public class PageBenchmarks : IDisposable
{
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("projectsearch-pages-");
    private WebApplication program = null!;
    private HttpClient client = null!;

    /// <summary>Whether the server keeps answers of the API: false is the first request for a page, true every later one.</summary>
    [Params(false, true)]
    public bool AnswersKept { get; set; }

    /// <summary>What is asked for.</summary>
    [Params(
        "/?q=utveckling",
        "/?q=kompetensf%C3%B6rs%C3%B6rjning&subregion=fyrbodal&subregion=skaraborg",
        "/overview",
        "/projects/2020-fyrbodal-strategisk-kompetensforsorjning")]
    public string Path { get; set; } = "";

    /// <summary>Starts the program and waits until it is ready.</summary>
    [GlobalSetup]
    public async Task Setup()
    {
        program = ServeHost.Build(
        [
            "--urls=http://127.0.0.1:0",
            $"--Database:ConnectionString=Data Source={System.IO.Path.Combine(folder.FullName, "projects.db")}",
            $"--Index:Directory={System.IO.Path.Combine(folder.FullName, "index")}",
            "--Logging:LogLevel:Default=Error",
            .. AnswersKept ? (string[])[] : ["--GraphQL:Cache:ResponseBytes=0"],
        ]);
        await program.StartAsync();
        client = new HttpClient
        {
            BaseAddress = new Uri(program.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()),
        };
        while (!(await client.GetAsync("/health/ready")).IsSuccessStatusCode)
        {
            await Task.Delay(100);
        }
    }

    /// <summary>Stops the program and removes its data.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        client.Dispose();
        ((IDisposable)program).Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>Asks for the page and reads it to its end.</summary>
    [Benchmark]
    public Task<byte[]> Page() => client.GetByteArrayAsync(Path);
}
