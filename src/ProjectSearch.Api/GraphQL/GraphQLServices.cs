using Microsoft.Extensions.Options;
using ProjectSearch.Api.GraphQL.Documents;
using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.GraphQL.Execution;
using ProjectSearch.Api.Http;
using ProjectSearch.Api.Pages.Ide;
using ProjectSearch.Api.Telemetry;

namespace ProjectSearch.Api.GraphQL;

/// <summary>Puts the GraphQL endpoint into a host.</summary>
public static class GraphQLServices
{
    /// <summary>Registers what the endpoint needs besides a <see cref="Indexing.ProjectIndex"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The host's configuration, of which the section <c>GraphQL</c> is read.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddProjectSearchGraphQL(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<GraphQLOptions>().Bind(configuration.GetSection(GraphQLOptions.Section));
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<GraphQLOptions>>().Value);
        services.AddSingleton(_ => ProjectSearchSchema.Create());
        services.AddSingleton<RequestMetrics>();
        services.AddSingleton<DocumentCache>();
        services.AddSingleton<UnexpectedErrors>();
        services.AddSingleton<OperationExecuter>();
        services.AddSingleton<PersistedDocuments>();
        services.AddSingleton<ResponseWriter>();
        services.AddSingleton<AnswerSender>();
        services.AddSingleton<ResponseCache>();
        services.AddSingleton<RequestAnswerer>();
        services.AddSingleton<GraphQLHandler>();
        services.AddSingleton<SdlHandler>();
        return services;
    }

    /// <summary>
    /// Maps <c>/graphql</c> for GET and POST, and the schema definition at <c>/graphql/schema</c> and <c>/graphql?sdl</c>.
    /// Where the host has pages, a browser without a query is shown the editor.
    /// </summary>
    /// <param name="endpoints">The host's endpoints.</param>
    /// <returns>The endpoint of <c>/graphql</c>, for what the host adds to it.</returns>
    public static IEndpointConventionBuilder MapProjectSearchGraphQL(this IEndpointRouteBuilder endpoints)
    {
        var handler = endpoints.ServiceProvider.GetRequiredService<GraphQLHandler>();
        var sdl = endpoints.ServiceProvider.GetRequiredService<SdlHandler>();
        var ide = endpoints.ServiceProvider.GetService<IdeEndpoint>();
        endpoints.MapGet("/graphql/schema", sdl.HandleAsync);
        return endpoints.Map("/graphql", context =>
            SdlHandler.Wants(context.Request) ? sdl.HandleAsync(context)
            : ide is not null && IdeHandler.Wants(context.Request) ? ide.HandleAsync(context)
            : handler.HandleAsync(context));
    }
}
