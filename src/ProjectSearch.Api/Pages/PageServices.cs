using System.Text.Encodings.Web;
using System.Text.Unicode;
using ProjectSearch.Api.Pages.About;
using ProjectSearch.Api.Pages.Assets;
using ProjectSearch.Api.Pages.Failures;
using ProjectSearch.Api.Pages.Ide;
using ProjectSearch.Api.Pages.Organisations;
using ProjectSearch.Api.Pages.Overview;
using ProjectSearch.Api.Pages.Projects;
using ProjectSearch.Api.Pages.Search;
using ProjectSearch.Api.Pages.Shared.Queries;
using ProjectSearch.Api.Pages.Shared.Rendering;
using ProjectSearch.Api.Pages.Sources;

namespace ProjectSearch.Api.Pages;

/// <summary>Puts the search pages into a host.</summary>
public static class PageServices
{
    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Registers what the pages need besides the GraphQL endpoint.</summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddProjectSearchPages(this IServiceCollection services)
    {
        services.AddSingleton(_ => new AssetCatalog(Path.Combine(AppContext.BaseDirectory, "wwwroot")));
        services.AddSingleton<AssetHandler>();

        // å stays å: a page in Swedish is a fifth smaller, and the source readable.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped<PageContext>();
        services.AddSingleton<PageRenderer>();
        services.AddSingleton<PageSender>();
        services.AddSingleton<PagePipeline>();
        services.AddSingleton<QueryRunner>();
        services.AddSingleton<SearchHandler>();
        services.AddSingleton<OverviewHandler>();
        services.AddSingleton<ProjectHandler>();
        services.AddSingleton<OrganisationHandler>();
        services.AddSingleton<SourcesHandler>();
        services.AddSingleton<AboutHandler>();
        services.AddSingleton<NotFoundHandler>();
        services.AddSingleton<GraphiQLFiles>();
        services.AddSingleton<IdeHandler>();
        services.AddSingleton<IdeEndpoint>();
        return services;
    }

    /// <summary>Maps the pages, their assets, and a page for every address where there is nothing.</summary>
    /// <param name="endpoints">The host's endpoints.</param>
    public static void MapProjectSearchPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/assets/{**name}", _reading, endpoints.ServiceProvider.GetRequiredService<AssetHandler>().Handle);
        endpoints.MapPage<SearchHandler>("/");
        endpoints.MapPage<OverviewHandler>("/overview");
        endpoints.MapPage<ProjectHandler>("/projects/{slug}");
        endpoints.MapPage<OrganisationHandler>("/organisations/{slug}");
        endpoints.MapPage<SourcesHandler>("/sources");
        endpoints.MapPage<SourcesHandler>("/sources/{key}");
        endpoints.MapPage<AboutHandler>("/about");
        endpoints.MapPage<NotFoundHandler>("/{**path}").WithOrder(int.MaxValue);
    }

    private static IEndpointConventionBuilder MapPage<THandler>(this IEndpointRouteBuilder endpoints, string pattern)
        where THandler : IPageHandler
    {
        var pipeline = endpoints.ServiceProvider.GetRequiredService<PagePipeline>();
        var handler = endpoints.ServiceProvider.GetRequiredService<THandler>();
        return endpoints.MapMethods(pattern, _reading, context => pipeline.RunAsync(context, handler));
    }
}
