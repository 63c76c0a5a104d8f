using Microsoft.Data.Sqlite;
using ProjectSearch.Storing;

namespace ProjectSearch.Tests.Storing;

/// <summary>A migrated SQLite database in a folder of its own, gone with the test.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("projectsearch-").FullName;

    public TemporaryDatabase()
    {
        Options = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "test.db")}" };
        Store = new ProjectStore(Options, TimeProvider.System);
    }

    public DatabaseOptions Options { get; }

    public ProjectStore Store { get; }

    public static async Task<TemporaryDatabase> CreateAsync(CancellationToken cancellationToken)
    {
        var database = new TemporaryDatabase();
        await new Migrator(database.Options).MigrateAsync(cancellationToken);
        return database;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
