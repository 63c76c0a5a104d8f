using ProjectSearch.Api.Cataloguing;
using ProjectSearch.Api.Exporting;
using ProjectSearch.Api.GraphQL;
using ProjectSearch.Api.Health;
using ProjectSearch.Api.Hosting.WarmUp;
using ProjectSearch.Api.Http;
using ProjectSearch.Api.Pages;
using ProjectSearch.Api.Telemetry;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Hosting;

/// <summary>Puts the serving node together.</summary>
internal static class ServeHost
{
    private const string DefaultAddress = "http://localhost:5080";

    private static readonly string[] _addressKeys = ["urls", "http_ports", "https_ports"];

    /// <summary>Builds the node; nothing runs before it is started.</summary>
    /// <param name="configurationArguments">Settings from the command line.</param>
    /// <exception cref="Settings.InvalidSettingsException">The configuration is wrong.</exception>
    /// <exception cref="Indexing.Analysis.Lexicon.LanguageException">A line of the thesaurus is no group.</exception>
    public static WebApplication Build(string[] configurationArguments)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = configurationArguments,
            ContentRootPath = AppContext.BaseDirectory,
        });
        var settings = HostSettings.Read(builder.Configuration);
        SearchLanguage.Load();
        if (!HasAddress(builder.Configuration))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddProjectSearchLogs(settings.Telemetry);
        AddServices(builder, settings);

        var application = builder.Build();
        application.Services.GetRequiredService<ServingMetrics>().Observe();
        application.UseProjectSearchHttp(settings.Http);
        application.MapProjectSearchHealth();
        application.MapProjectSearchGraphQL();
        ExportEndpoints.Map(application);
        CatalogueEndpoint.Map(application);
        application.MapProjectSearchPages();
        return application;
    }

    private static void AddServices(WebApplicationBuilder builder, HostSettings settings)
    {
        var services = builder.Services;
        services.AddProjectSearchCore(settings);
        services.AddProjectSearchGraphQL(builder.Configuration);
        services.AddSingleton(settings.GraphQL);
        services.AddSingleton<ExportRequest>();
        services.AddSingleton<ExportEndpoints>();
        services.AddSingleton<CatalogueEndpoint>();
        services.AddSingleton<ErrorSender>();
        services.AddProjectSearchPages();
        services.AddProjectSearchHttp(settings.Http);
        services.AddProjectSearchTelemetry(settings.Telemetry);
        services.AddSingleton<ServingState>();
        services.AddSingleton<ReadinessReader>();
        services.AddHostedService<DatasetService>();
        services.AddHostedService<WarmUpService>();
    }

    private static bool HasAddress(ConfigurationManager configuration) =>
        _addressKeys.Any(key => !string.IsNullOrEmpty(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").Exists();
}
