using ProjectSearch.Api.Tests.Wire;
using ProjectSearch.Indexing;

[assembly: AssemblyFixture(typeof(SampleIndex))]

namespace ProjectSearch.Api.Tests.Wire;

/// <summary>An index of the sample data, built once for all tests.</summary>
public sealed class SampleIndex : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("projectsearch-api-");

    public SampleIndex() => Index = new ProjectIndex(new IndexOptions { Directory = _folder.FullName });

    public ProjectIndex Index { get; }

    public async ValueTask InitializeAsync() =>
        await Index.RebuildAsync(SampleData.Version, SampleData.Catalog, SampleData.Projects.ToAsyncEnumerable(), CancellationToken.None);

    public ValueTask DisposeAsync()
    {
        Index.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
