using ProjectSearch.Indexing;
using ProjectSearch.Projects;

namespace ProjectSearch.Tests.Indexing;

/// <summary>An index in a folder of its own that goes with it.</summary>
internal sealed class TemporaryIndex : IDisposable
{
    public static readonly Guid DatabaseId = Guid.Parse("3f2504e0-4f89-41d3-9a0c-0305e82c3301");

    private readonly DirectoryInfo folder;
    private readonly bool isOwn;

    public TemporaryIndex()
        : this(System.IO.Directory.CreateTempSubdirectory("projectsearch-index-"), isOwn: true)
    {
    }

    private TemporaryIndex(DirectoryInfo folder, bool isOwn)
    {
        (this.folder, this.isOwn) = (folder, isOwn);
        Index = new ProjectIndex(new IndexOptions { Directory = Directory });
    }

    public ProjectIndex Index { get; }

    public string Directory => folder.FullName;

    /// <summary>Builds an index of a whole dataset.</summary>
    public static TemporaryIndex Of(Dataset dataset, int importNumber = 1)
    {
        var index = new TemporaryIndex();
        index.Rebuild(dataset, importNumber);
        return index;
    }

    /// <summary>Opens the folder once more, as after a restart; the folder goes with this object still.</summary>
    public TemporaryIndex Reopen() => new(folder, isOwn: false);

    public void Rebuild(Dataset dataset, int importNumber) =>
        Index.RebuildAsync(Version(importNumber), dataset.Catalog, dataset.Projects.ToAsyncEnumerable(), CancellationToken.None).GetAwaiter().GetResult();

    public void Follow(Catalog catalog, IEnumerable<Project> changed, int importNumber) =>
        Index.FollowAsync(Version(importNumber), catalog, changed.ToAsyncEnumerable(), CancellationToken.None).GetAwaiter().GetResult();

    public IndexSnapshot Acquire() => Index.TryAcquire() ?? throw new InvalidOperationException("There is no index.");

    public void Dispose()
    {
        Index.Dispose();
        if (isOwn)
        {
            folder.Delete(recursive: true);
        }
    }

    private static DatasetVersion Version(int importNumber) => new(DatabaseId, importNumber);
}
