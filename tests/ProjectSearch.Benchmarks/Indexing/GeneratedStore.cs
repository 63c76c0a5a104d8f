using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using ProjectSearch.Benchmarks.Searching;
using ProjectSearch.Importing;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;
using ProjectSearch.Storing;

namespace ProjectSearch.Benchmarks.Indexing;

/// <summary>A SQLite database of generated projects with the folder of an index beside it. A thousand of them are a source of their own.</summary>
internal sealed class GeneratedStore : IDisposable
{
    /// <summary>How many projects an import of <see cref="ChangeAsync"/> changes.</summary>
    public const int Changing = 1_000;

    private readonly DirectoryInfo folder;
    private readonly ProjectStore store;
    private readonly List<Project> changing;
    private int round;

    private GeneratedStore(DirectoryInfo folder, int count)
    {
        this.folder = folder;
        store = new ProjectStore(DatabaseAt(folder), TimeProvider.System);
        changing = [.. GeneratedProjects.Take(count).TakeLast(Changing)];
    }

    /// <summary>Where the index lies.</summary>
    public IndexOptions Index => new() { Directory = Path.Combine(folder.FullName, "index") };

    /// <summary>Imports projects into a new database.</summary>
    public static async Task<GeneratedStore> CreateAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("projectsearch-benchmark-");
        await new Migrator(DatabaseAt(folder)).MigrateAsync(CancellationToken.None);
        var generated = new GeneratedStore(folder, count);
        await generated.ImportAsync("Alla andra", GeneratedProjects.Take(count - Changing));
        await generated.ChangeAsync();
        return generated;
    }

    /// <summary>Imports new amounts of the thousand.</summary>
    public Task ChangeAsync()
    {
        round++;
        return ImportAsync("De som ändras", changing.Select(project => project with { TotalCost = project.TotalCost + round }));
    }

    /// <summary>Lets an index follow the database.</summary>
    public IndexSync Follow(ProjectIndex index) => new(store, index, TimeProvider.System, NullLogger<IndexSync>.Instance);

    /// <summary>Removes the database and the index.</summary>
    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static DatabaseOptions DatabaseAt(DirectoryInfo folder) => new() { ConnectionString = $"Data Source={Path.Combine(folder.FullName, "projects.db")}" };

    private Task<ImportOutcome> ImportAsync(string documentKind, IEnumerable<Project> projects)
    {
        var identity = new SourceIdentity("Generated", documentKind, 2020);
        var source = new ImportedSource { Identity = identity, Name = documentKind, Sha256 = new string('0', 64) };
        return store.ImportAsync([new ImportPackage([source], projects.Select(project => Imported(project, identity)))], dryRun: false, null, CancellationToken.None);
    }

    private static ImportedProject Imported(Project project, SourceIdentity source)
    {
        var owner = GeneratedProjects.Catalog.Organisations[(int)project.OwnerIds[0] - 1].Name;
        return new ImportedProject
        {
            Source = source,
            Subregion = string.Create(CultureInfo.InvariantCulture, $"Delregion {project.SubregionId}"),
            Theme = string.Create(CultureInfo.InvariantCulture, $"Tema {project.ThemeId}"),
            Title = project.Title,
            Purpose = project.Purpose,
            Kind = project.Kind,
            Owners = [new ImportedOwner(owner, [owner], [owner])],
            PriorityQuestion = project.PriorityQuestion,
            TotalCost = project.TotalCost,
            RunFunding = project.RunFunding,
            Provenance = project.Provenance,
        };
    }
}
