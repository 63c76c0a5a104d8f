using ProjectSearch.Importing;
using ProjectSearch.Projects;
using ProjectSearch.Storing;

namespace ProjectSearch.Tests.Storing;

/// <summary>What the store promises, whatever the engine: every test runs over each provider.</summary>
public abstract partial class StoreContract
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>An empty database; skips the test where the provider can't be reached.</summary>
    private protected abstract Task<TestDatabase> CreateAsync();

    private protected async Task<TestDatabase> MigratedAsync()
    {
        var database = await CreateAsync();
        await new Migrator(database.Options).MigrateAsync(Cancellation);
        return database;
    }

    private protected static Task<ImportOutcome> ImportAsync(TestDatabase database, ImportPackage package) =>
        database.Store.ImportAsync([package], dryRun: false, null, Cancellation);

    private protected static async Task<(Catalog Catalog, List<Project> Projects)> ReadAsync(TestDatabase database)
    {
        await using var reading = await database.Store.ReadAsync(Cancellation);
        var catalog = await reading.ReadCatalogAsync(Cancellation);
        return (catalog, await reading.ReadProjectsAsync(0, Cancellation).ToListAsync(Cancellation));
    }

    private protected static (int Added, int Changed, int Withdrawn, int Unchanged) Counts(ImportOutcome outcome)
    {
        var source = Assert.Single(outcome.Sources);
        return (source.Added, source.Changed, source.Withdrawn, source.Unchanged);
    }

    private static Finding Note(string message) => new(FindingCode.MissingPurpose, FindingSeverity.Warning, message, [], null);
}
