using Dapper;
using Microsoft.Data.SqlClient;
using ProjectSearch.Storing;

namespace ProjectSearch.Tests.Storing.SqlServer;

/// <summary>A database of its own on the server; where the login may not make one, the given one, emptied before and after.</summary>
internal sealed class SqlServerTestDatabase : TestDatabase
{
    // In the order in which nothing refers any more to what is dropped.
    private static readonly string[] Tables =
    [
        "findings", "control_totals", "project_owners", "changed_projects", "projects", "organisation_aliases", "organisation_keys",
        "organisations", "themes", "introductions", "subregions", "imports", "sources", "dataset", "SchemaVersions",
    ];

    private readonly string server;
    private readonly string? made;

    private SqlServerTestDatabase(string server, string? made)
        : base(new DatabaseOptions
        {
            Provider = DatabaseProvider.SqlServer,
            ConnectionString = made is null ? server : new SqlConnectionStringBuilder(server) { InitialCatalog = made }.ConnectionString,
        }) => (this.server, this.made) = (server, made);

    public static async Task<SqlServerTestDatabase> CreateAsync(CancellationToken cancellationToken)
    {
        var server = await SqlServerUnderTest.ConnectionStringAsync();
        var name = $"projectsearch_test_{Guid.NewGuid():N}";
        await using var connection = new SqlConnection(server);
        await connection.OpenAsync(cancellationToken);
        try
        {
            await connection.ExecuteAsync($"create database [{name}]");
            return new SqlServerTestDatabase(server, name);
        }
        catch (SqlException) when (!string.IsNullOrEmpty(connection.Database) && connection.Database != "master")
        {
            await EmptyAsync(connection);
            return new SqlServerTestDatabase(server, null);
        }
    }

    public override async Task CheckIntegrityAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqlConnection(Options.ConnectionString);
        Assert.Equal(0, await connection.ExecuteScalarAsync<int>("select count(*) from changed_projects"));
    }

    public override void Dispose()
    {
        SqlConnection.ClearAllPools();
        using var connection = new SqlConnection(server);
        connection.Open();
        if (made is null)
        {
            EmptyAsync(connection).GetAwaiter().GetResult();
        }
        else
        {
            // A killed process may still have a session there.
            connection.Execute($"alter database [{made}] set single_user with rollback immediate; drop database [{made}]");
        }
    }

    private static async Task EmptyAsync(SqlConnection connection)
    {
        foreach (var table in Tables)
        {
            await connection.ExecuteAsync($"drop table if exists dbo.{table}");
        }
    }
}
