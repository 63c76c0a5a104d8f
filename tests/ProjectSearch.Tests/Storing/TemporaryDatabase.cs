using Dapper;
using Microsoft.Data.Sqlite;
using ProjectSearch.Storing;

namespace ProjectSearch.Tests.Storing;

/// <summary>A SQLite database in a folder of its own.</summary>
internal sealed class TemporaryDatabase : TestDatabase
{
    private const string Away = ".away";

    private readonly string folder;

    private TemporaryDatabase(string folder)
        : base(new DatabaseOptions { ConnectionString = $"Data Source={System.IO.Path.Combine(folder, "made-when-missing", "test.db")}" }) => this.folder = folder;

    /// <summary>The file.</summary>
    public string Path => new SqliteConnectionStringBuilder(Options.ConnectionString).DataSource;

    public static TemporaryDatabase Create() => new(Directory.CreateTempSubdirectory("projectsearch-").FullName);

    /// <summary>A database with the schema.</summary>
    public static async Task<TemporaryDatabase> CreateAsync(CancellationToken cancellationToken)
    {
        var database = Create();
        await new Migrator(database.Options).MigrateAsync(cancellationToken);
        return database;
    }

    /// <summary>Makes the database unreachable, as a server that is down is.</summary>
    public void TakeAway()
    {
        SqliteConnection.ClearAllPools();
        File.Move(Path, Path + Away);
        Directory.CreateDirectory(Path);
    }

    public void BringBack()
    {
        Directory.Delete(Path);
        File.Move(Path + Away, Path);
    }

    public override async Task CheckIntegrityAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(Options.ConnectionString);
        Assert.Equal("ok", await connection.ExecuteScalarAsync<string>("pragma integrity_check"));
        Assert.Empty(await connection.QueryAsync("pragma foreign_key_check"));
    }

    public override void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
