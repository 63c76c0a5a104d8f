using Testcontainers.MsSql;

namespace ProjectSearch.Tests.Storing.SqlServer;

/// <summary>The server that tests run against: the one that the environment names, else one in a container.</summary>
internal static class SqlServerUnderTest
{
    public const string Variable = "PROJECTSEARCH_TEST_SQLSERVER";

    private static readonly Lazy<Task<Server>> Found = new(FindAsync);

    /// <summary>The server's connection string; skips the test, with the reason, where there is no server.</summary>
    public static async Task<string> ConnectionStringAsync()
    {
        var server = await Found.Value;
        Assert.SkipWhen(server.ConnectionString is null, $"{Variable} is not set, and no container could be started: {server.WhyNot}");
        return server.ConnectionString;
    }

    private static async Task<Server> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            return new Server(given, null);
        }

        try
        {
            // Ended by Testcontainers' own watchman when this process is gone.
            var container = new MsSqlBuilder("mcr.microsoft.com/mssql/server:2022-latest").Build();
            await container.StartAsync();
            return new Server(container.GetConnectionString(), null);
        }
        catch (Exception exception)
        {
            return new Server(null, exception.Message.Split('\n')[0]);
        }
    }

    private sealed record Server(string? ConnectionString, string? WhyNot);
}
