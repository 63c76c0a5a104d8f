using Microsoft.Data.Sqlite;
using ProjectSearch.Storing;
using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Storing;

/// <summary>The contract over SQLite, and what only SQLite promises.</summary>
public sealed class SqliteStoreTests : StoreContract
{
    [Fact]
    public async Task A_reading_sees_one_state_while_an_import_commits()
    {
        using var database = await MigratedAsync();
        await ImportAsync(database, Of(Project("A")));
        await using var reading = await database.Store.ReadAsync(Cancellation);

        await ImportAsync(database, Of(Project("A"), Project("B")));

        Assert.Equal(1, reading.Version.ImportNumber);
        Assert.Single(await reading.ReadProjectsAsync(0, Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_database_opened_read_only_can_be_checked_and_read()
    {
        using var database = await MigratedAsync();
        await ImportAsync(database, Of(Project("A")));
        var options = database.Options with { ConnectionString = database.Options.ConnectionString + ";Mode=ReadOnly" };

        await new Migrator(options).CheckAsync(Cancellation);
        Assert.Empty(await new Migrator(options).MigrateAsync(Cancellation));
        await using var reading = await new ProjectStore(options, TimeProvider.System).ReadAsync(Cancellation);
        Assert.Single(await reading.ReadProjectsAsync(0, Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_database_opened_read_only_refuses_imports()
    {
        using var database = await MigratedAsync();
        var options = database.Options with { ConnectionString = database.Options.ConnectionString + ";Mode=ReadOnly" };

        await Assert.ThrowsAsync<SqliteException>(() => new ProjectStore(options, TimeProvider.System).ImportAsync([Of(Project("A"))], false, null, Cancellation));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_as_such()
    {
        using var database = TemporaryDatabase.Create();
        var path = new SqliteConnectionStringBuilder(database.Options.ConnectionString).DataSource;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, new string('x', 5000), Cancellation);

        var exception = await Assert.ThrowsAsync<StoreException>(() => new Migrator(database.Options).MigrateAsync(Cancellation));

        Assert.Contains("file is not a database", exception.Message, StringComparison.Ordinal);
    }

    private protected override Task<TestDatabase> CreateAsync() => Task.FromResult<TestDatabase>(TemporaryDatabase.Create());
}
