using ProjectSearch.Exporting.Giving;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;

namespace ProjectSearch.Exporting;

/// <summary>Writes projects as a file of any size, row by row.</summary>
public sealed class ProjectExporter
{
    private const int RowsBetweenFlushes = 200;

    private readonly ExportFormat format;
    private readonly IReadOnlyList<ExportColumn> columns;
    private readonly GivingOptions giving;

    /// <summary>Prepares an export.</summary>
    /// <param name="format">The format.</param>
    /// <param name="columns">Names of the columns, as the contract names its fields, or "all"; empty for all in JSON Lines, and for those that an import reads in CSV. A 360Giving package has none.</param>
    /// <param name="giving">What a 360Giving package says that the projects do not.</param>
    /// <exception cref="ExportException">A column does not exist or is named twice, or the format has no columns.</exception>
    public ProjectExporter(ExportFormat format, IReadOnlyList<string> columns, GivingOptions giving)
    {
        if (format == ExportFormat.Json && columns.Count > 0)
        {
            throw new ExportException("Columns are for csv and jsonl; json is a 360Giving package, whose fields the standard names.");
        }

        this.format = format;
        this.giving = giving;
        this.columns = columns.Count > 0 ? ExportColumn.Named(columns)
            : format == ExportFormat.JsonLines ? ExportColumn.All
            : ExportColumn.Restorable;
    }

    /// <summary>Writes the projects in their order.</summary>
    /// <param name="projects">The projects; enumerated once.</param>
    /// <param name="catalog">What they refer to.</param>
    /// <param name="version">The state of the data.</param>
    /// <param name="output">Where the file goes; left open.</param>
    /// <param name="cancellationToken">Stops the writing between rows.</param>
    public Task WriteAsync(IEnumerable<Project> projects, SnapshotCatalog catalog, DatasetVersion version, Stream output, CancellationToken cancellationToken) =>
        format == ExportFormat.Json
            ? new GivingPackage(giving, catalog.Entities, version).WriteAsync(projects, output, cancellationToken)
            : WriteRowsAsync(projects, catalog, output, cancellationToken);

    private async Task WriteRowsAsync(IEnumerable<Project> projects, SnapshotCatalog catalog, Stream output, CancellationToken cancellationToken)
    {
        using var rows = Open(output);
        var written = 0;
        foreach (var project in projects)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Write(columns.Select(column => column.Value(project, catalog)));
            if (++written % RowsBetweenFlushes == 0)
            {
                await rows.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        rows.End();
        await rows.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private IRowWriter Open(Stream output) => format switch
    {
        ExportFormat.Csv => new CsvRowWriter(output, columns, CsvStyle.Rfc4180),
        ExportFormat.CsvExcelSv => new CsvRowWriter(output, columns, CsvStyle.ExcelSv),
        _ => new JsonRowWriter(output, columns),
    };
}
