using ProjectSearch.Api.Tests.Wire;
using ProjectSearch.Indexing;

[assembly: AssemblyFixture(typeof(SampleIndex))]

namespace ProjectSearch.Api.Tests.Wire;

/// <summary>An index of the sample data, and a server over it with the default settings, made once for all tests.</summary>
public class SampleIndex : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("projectsearch-api-");

    public SampleIndex() => Index = new ProjectIndex(new IndexOptions { Directory = _folder.FullName });

    public ProjectIndex Index { get; }

    internal ApiServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Index.RebuildAsync(SampleData.Version, SampleData.Catalog, SampleData.Projects.ToAsyncEnumerable(), CancellationToken.None);
        Server = await ApiServer.StartAsync(Index);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Server.DisposeAsync();
        Index.Dispose();
        _folder.Delete(recursive: true);
    }
}
