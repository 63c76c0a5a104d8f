using ProjectSearch.Importing;
using ProjectSearch.Storing;

namespace ProjectSearch.Api.Hosting;

/// <summary>The appendix that ships with the product.</summary>
internal sealed class ShippedData(ProjectStore store, ILogger<ShippedData> logger)
{
    private const string Name = "vgr-2020-bilaga-3.txt";
    private const string Resource = "ProjectSearch.Data/sources/" + Name;

    /// <summary>Imports the appendix into a database that has no imports; any other is left as it is.</summary>
    /// <param name="cancellationToken">Stops the import; nothing is stored.</param>
    public async Task ImportIntoEmptyAsync(CancellationToken cancellationToken)
    {
        if ((await store.GetVersionAsync(cancellationToken)).ImportNumber > 0)
        {
            return;
        }

        var folder = Directory.CreateTempSubdirectory("projectsearch-");
        try
        {
            var file = Path.Combine(folder.FullName, Name);
            await CopyToAsync(file, cancellationToken);
            var package = FindingGate.Guard(ImportFile.Read(file, new ImportSettings(), cancellationToken));
            var outcome = await store.ImportAsync([package], dryRun: false, progress: null, cancellationToken);
            logger.LogInformation("Imported the shipped appendix: {Added} projects.", outcome.Sources.Sum(source => source.Added));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Writes the appendix as a file.</summary>
    public static async Task CopyToAsync(string path, CancellationToken cancellationToken)
    {
        await using var shipped = typeof(ProjectStore).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        await using var file = File.Create(path);
        await shipped.CopyToAsync(file, cancellationToken);
    }
}
