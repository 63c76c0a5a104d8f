using ProjectSearch.Api.GraphQL;
using ProjectSearch.Api.Hosting.Settings;
using ProjectSearch.Api.Telemetry;
using ProjectSearch.Indexing;
using ProjectSearch.Storing;

namespace ProjectSearch.Api.Hosting;

/// <summary>Everything that can be configured, read and checked.</summary>
/// <param name="Database">Section <c>Database</c>.</param>
/// <param name="Index">Section <c>Index</c>.</param>
/// <param name="Dataset">Section <c>Dataset</c>.</param>
/// <param name="GraphQL">Section <c>GraphQL</c>.</param>
/// <param name="Http">Section <c>Http</c>.</param>
/// <param name="Telemetry">Section <c>Telemetry</c>.</param>
internal sealed record HostSettings(
    DatabaseOptions Database,
    IndexOptions Index,
    DatasetOptions Dataset,
    GraphQLOptions GraphQL,
    HttpOptions Http,
    TelemetryOptions Telemetry)
{
    /// <summary>Reads all sections.</summary>
    /// <exception cref="InvalidSettingsException">A key or a value is wrong.</exception>
    public static HostSettings Read(IConfiguration configuration)
    {
        var reader = new SettingsReader(configuration);
        var settings = new HostSettings(
            reader.Read<DatabaseOptions>(nameof(Database)),
            reader.Read<IndexOptions>(nameof(Index)),
            reader.Read<DatasetOptions>(nameof(Dataset)),
            reader.Read<GraphQLOptions>(GraphQLOptions.Section),
            reader.Read<HttpOptions>(nameof(Http)),
            reader.Read<TelemetryOptions>(nameof(Telemetry)));
        reader.ThrowIfInvalid();
        if (settings.Database is { Provider: DatabaseProvider.SqlServer, ConnectionString: null })
        {
            throw new InvalidSettingsException(["Database:ConnectionString is missing: Database:Provider SqlServer needs one."]);
        }

        return settings with { GraphQL = settings.GraphQL with { Dataset = settings.Dataset } };
    }
}
