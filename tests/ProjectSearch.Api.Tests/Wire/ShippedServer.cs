using ProjectSearch.Api.Tests.Wire;
using ProjectSearch.Importing;
using ProjectSearch.Indexing;
using ProjectSearch.Storing;

[assembly: AssemblyFixture(typeof(ShippedServer))]

namespace ProjectSearch.Api.Tests.Wire;

/// <summary>A server over the appendix that ships with the product: imported, stored and indexed as the product does it.</summary>
public sealed class ShippedServer : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("projectsearch-shipped-");
    private readonly ProjectIndex _index;

    public ShippedServer() => _index = new ProjectIndex(new IndexOptions { Directory = Path.Combine(_folder.FullName, "index") });

    internal ApiServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var appendix = RepositoryFiles.Path("src", "ProjectSearch", "Data", "sources", "vgr-2020-bilaga-3.txt");
        var database = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(_folder.FullName, "store.db")};Pooling=False" };
        await new Migrator(database).MigrateAsync(CancellationToken.None);
        var store = new ProjectStore(database, TimeProvider.System);
        await store.ImportAsync([ImportFile.Read(appendix, new ImportSettings(), CancellationToken.None)], dryRun: false, progress: null, CancellationToken.None);
        await using (var reading = await store.ReadAsync(CancellationToken.None))
        {
            var catalog = await reading.ReadCatalogAsync(CancellationToken.None);
            await _index.RebuildAsync(reading.Version, catalog, reading.ReadProjectsAsync(0, CancellationToken.None), CancellationToken.None);
        }

        Server = await ApiServer.StartAsync(_index);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _index.Dispose();
        _folder.Delete(recursive: true);
    }
}
