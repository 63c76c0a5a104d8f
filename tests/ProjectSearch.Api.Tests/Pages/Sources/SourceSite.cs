using ProjectSearch.Indexing;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.Tests.Pages.Sources;

/// <summary>Pages over sources without projects.</summary>
internal sealed class SourceSite : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("projectsearch-sources-");
    private readonly ProjectIndex _index;

    private SourceSite() => _index = new ProjectIndex(new IndexOptions { Directory = _folder.FullName });

    public PageSite Site { get; private set; } = null!;

    /// <summary>Starts pages over sources, each with its name, its year and the digit that its hash repeats.</summary>
    public static async Task<SourceSite> StartAsync(params IReadOnlyList<(string Name, int Year, char Digit)> sources)
    {
        var site = new SourceSite();
        var catalog = new Catalog([], [], [], [.. sources.Select((source, index) => new Source
        {
            Id = index + 1,
            Name = source.Name,
            Sha256 = new string(source.Digit, 64),
            Year = source.Year,
            ImportedAt = DateTimeOffset.UnixEpoch,
            ProjectCount = 0,
            ControlTotals = [],
            Findings = [],
        })], [new Import(1, 1, DateTimeOffset.UnixEpoch, 0, 0, 0, 0)]);
        await site._index.RebuildAsync(new DatasetVersion(Guid.NewGuid(), 1), catalog, AsyncEnumerable.Empty<Project>(), CancellationToken.None);
        site.Site = await PageSite.StartAsync(site._index);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        _index.Dispose();
        _folder.Delete(recursive: true);
    }
}
