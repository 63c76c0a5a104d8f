using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ProjectSearch.Api.Hosting;
using ProjectSearch.Browser.Tests;

[assembly: AssemblyFixture(typeof(Site))]

namespace ProjectSearch.Browser.Tests;

/// <summary>The program itself over the data that it ships, and a browser; both started once for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("projectsearch-browser-");
    private WebApplication? _application;
    private IPlaywright? _playwright;

    /// <summary>Where the program answers, without a slash at the end.</summary>
    public string Origin { get; private set; } = "";

    /// <summary>Speaks to the program as other programs do.</summary>
    public HttpClient Client { get; } = new();

    internal IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        await StartProgramAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Client.Dispose();
        if (_application is not null)
        {
            await _application.StopAsync();
            await _application.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private async Task StartProgramAsync()
    {
        _application = ServeHost.Build(
        [
            "--urls=http://127.0.0.1:0",
            $"--Database:ConnectionString=Data Source={Path.Combine(_folder.FullName, "projects.db")}",
            $"--Index:Directory={Path.Combine(_folder.FullName, "index")}",
            "--Logging:LogLevel:Default=Warning",
        ]);
        await _application.StartAsync();
        Origin = _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client.BaseAddress = new Uri(Origin);
        using var patience = new CancellationTokenSource(_patience);
        while ((await Client.GetAsync("/about", patience.Token)).StatusCode != System.Net.HttpStatusCode.OK)
        {
            await Task.Delay(100, patience.Token);
        }
    }
}
