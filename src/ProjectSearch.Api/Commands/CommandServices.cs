using ProjectSearch.Api.Hosting;
using ProjectSearch.Api.Telemetry;

namespace ProjectSearch.Api.Commands;

/// <summary>The services of a command that does not serve: the same configuration, store and index, no server.</summary>
internal static class CommandServices
{
    /// <summary>Builds the services; dispose them when the command is done.</summary>
    /// <exception cref="Hosting.Settings.InvalidSettingsException">The configuration is wrong.</exception>
    public static ServiceProvider Build(string[] configurationArguments)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(configurationArguments)
            .Build();
        var settings = HostSettings.Read(configuration);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging(logging =>
        {
            logging.SetMinimumLevel(LogLevel.Warning);
            logging.AddConfiguration(configuration.GetSection("Logging"));
            logging.AddProjectSearchLogs(settings.Telemetry);
        });
        services.AddProjectSearchCore(settings);
        services.AddSingleton(provider => new Attempts(
            provider.GetRequiredService<ILoggerFactory>().CreateLogger("ProjectSearch.Commands"), TimeSpan.FromSeconds(1)));
        return services.BuildServiceProvider();
    }
}
