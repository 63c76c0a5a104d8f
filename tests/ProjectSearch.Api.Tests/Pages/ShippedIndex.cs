using ProjectSearch.Importing;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;

[assembly: AssemblyFixture(typeof(ProjectSearch.Api.Tests.Pages.ShippedIndex))]

namespace ProjectSearch.Api.Tests.Pages;

/// <summary>An index and a site of the shipped appendix, built once for all tests of the pages.</summary>
public sealed class ShippedIndex : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("projectsearch-pages-");

    public ShippedIndex() => Index = new ProjectIndex(new IndexOptions { Directory = Path.Combine(_folder.FullName, "index") });

    public ProjectIndex Index { get; }

    /// <summary>Pages over the index, for all tests that need no settings of their own.</summary>
    internal PageSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var (catalog, projects) = new PackageReading(ReadShipped()).Read();
        var version = new DatasetVersion(Guid.Parse("3f2504e0-4f89-41d3-9a0c-0305e82c3302"), 1);
        await Index.RebuildAsync(version, catalog, projects.ToAsyncEnumerable(), CancellationToken.None);
        Site = await PageSite.StartAsync(Index);
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Index.Dispose();
        _folder.Delete(recursive: true);
    }

    private ImportPackage ReadShipped()
    {
        var file = Path.Combine(_folder.FullName, "appendix.txt");
        using (var source = typeof(ImportFile).Assembly.GetManifestResourceStream("ProjectSearch.Data/sources/vgr-2020-bilaga-3.txt")!)
        using (var target = File.Create(file))
        {
            source.CopyTo(target);
        }

        return ImportFile.Read(file, new ImportSettings(), CancellationToken.None);
    }
}
