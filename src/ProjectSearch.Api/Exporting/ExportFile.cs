using ProjectSearch.Exporting;
using ProjectSearch.Exporting.Giving;
using ProjectSearch.Indexing;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Exporting;

/// <summary>An export that has been asked for and checked, and is ready to be written.</summary>
internal sealed class ExportFile
{
    private readonly IndexSnapshot _snapshot;
    private readonly ProjectExporter _exporter;
    private readonly ProjectResult _result;

    private ExportFile(IndexSnapshot snapshot, ExportFormat format, ProjectExporter exporter, ProjectResult result) =>
        (_snapshot, Format, _exporter, _result) = (snapshot, format, exporter, result);

    public ExportFormat Format { get; }

    /// <summary>Reads what is asked for and finds the projects, so that only the writing can still fail.</summary>
    /// <param name="snapshot">The data; stays the caller's.</param>
    /// <param name="request">Reads the question.</param>
    /// <param name="extension">The format's name.</param>
    /// <param name="parameter">Looks a parameter up; null or empty where there is none.</param>
    /// <param name="giving">What a 360Giving package says that the projects do not.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ExportException">There is no such format, dialect or column, or no project for a format that needs one.</exception>
    public static async Task<ExportFile> PrepareAsync(
        IndexSnapshot snapshot, ExportRequest request, string extension, Func<string, string?> parameter, GivingOptions giving, CancellationToken cancellationToken)
    {
        var format = ExportFormats.Read(extension, parameter("dialect"));
        var exporter = new ProjectExporter(format, ExportFormats.Columns(parameter("columns")), giving);
        var result = new ProjectSearcher(snapshot, cancellationToken).Search(await request.ReadAsync(parameter, cancellationToken));
        if (result.GetTotalCount(cancellationToken) == 0 && format == ExportFormat.Json)
        {
            throw new ExportException(
                "No project matches, and a 360Giving package holds at least one grant. csv and jsonl answer with a file without rows.")
            {
                IsAboutNothing = true,
            };
        }

        return new ExportFile(snapshot, format, exporter, result);
    }

    /// <summary>Writes the file.</summary>
    public Task WriteAsync(Stream output, CancellationToken cancellationToken) =>
        _exporter.WriteAsync(_result.ReadAll(cancellationToken), _snapshot.Catalog, _snapshot.Version, output, cancellationToken);
}
