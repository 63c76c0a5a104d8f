using Microsoft.Extensions.DependencyInjection.Extensions;
using ProjectSearch.Indexing;
using ProjectSearch.Storing;

namespace ProjectSearch.Api.Hosting;

/// <summary>Puts the store and the index into a host.</summary>
internal static class CoreServices
{
    public static IServiceCollection AddProjectSearchCore(this IServiceCollection services, HostSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(settings.Database);
        services.AddSingleton(settings.Index);
        services.AddSingleton(settings.Dataset);
        services.AddSingleton<Migrator>();
        services.AddSingleton<ProjectStore>();
        services.AddSingleton<ProjectIndex>();
        services.AddSingleton<IndexSync>();
        services.AddSingleton<ShippedData>();
        return services;
    }
}
