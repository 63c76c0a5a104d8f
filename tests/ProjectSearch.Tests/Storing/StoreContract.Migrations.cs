using ProjectSearch.Storing;

namespace ProjectSearch.Tests.Storing;

// How a database comes to its schema.
public abstract partial class StoreContract
{
    [Fact]
    public async Task A_database_without_the_schema_is_told_to_be_migrated()
    {
        using var database = await CreateAsync();

        var exception = await Assert.ThrowsAsync<StoreException>(() => new Migrator(database.Options).CheckAsync(Cancellation));

        Assert.Equal("The database lacks the migration 0001_record.sql. Run 'migrate' with a login that may create tables.", exception.Message);
    }

    [Fact]
    public async Task A_second_migration_finds_nothing_to_do()
    {
        using var database = await CreateAsync();
        var migrator = new Migrator(database.Options);

        Assert.Equal(migrator.Migrations().Select(script => script.Name), await migrator.MigrateAsync(Cancellation));
        Assert.Empty(await migrator.MigrateAsync(Cancellation));
        await migrator.CheckAsync(Cancellation);
    }

    [Fact]
    public async Task Migrations_at_once_all_end_with_the_schema()
    {
        using var database = await CreateAsync();

        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Task.Run(() => new Migrator(database.Options).MigrateAsync(Cancellation), Cancellation)));

        Assert.Equal(new Migrator(database.Options).Migrations().Count, applied.Sum(names => names.Count));
        await new Migrator(database.Options).CheckAsync(Cancellation);
        Assert.Equal((1, 0, 0, 0), Counts(await ImportAsync(database, Packages.Of(Packages.Project("A")))));
    }

    [Fact]
    public async Task A_database_newer_than_the_build_is_refused()
    {
        using var database = await MigratedAsync();
        await database.ExecuteAsync("insert into SchemaVersions (ScriptName, Applied) values ('9999_future.sql', '2030-01-01')", Cancellation);

        foreach (var refusing in (Func<CancellationToken, Task>[])[new Migrator(database.Options).MigrateAsync, new Migrator(database.Options).CheckAsync])
        {
            var exception = await Assert.ThrowsAsync<StoreException>(() => refusing(Cancellation));

            Assert.Equal("The database is newer than this build: it holds the migration 9999_future.sql. Use a newer build, or another database.", exception.Message);
        }
    }
}
