namespace ProjectSearch.Tests.Storing.SqlServer;

/// <summary>The contract over SQL Server; skipped by name where none answers.</summary>
[Collection(nameof(SqlServerStoreTests))]
public sealed class SqlServerStoreTests : StoreContract
{
    private protected override async Task<TestDatabase> CreateAsync() => await SqlServerTestDatabase.CreateAsync(Cancellation);
}
