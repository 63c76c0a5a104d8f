using ProjectSearch.Exporting;

namespace ProjectSearch.Api.Exporting;

/// <summary>The names of formats, dialects and columns as people give them.</summary>
internal static class ExportFormats
{
    public static IReadOnlyList<string> Extensions { get; } = ["csv", "jsonl", "json"];

    /// <exception cref="ExportException">The dialect does not exist, or is not for this format.</exception>
    public static ExportFormat Read(string extension, string? dialect) => (extension, dialect) switch
    {
        ("csv", null or "" or "rfc4180") => ExportFormat.Csv,
        ("csv", "excel-sv") => ExportFormat.CsvExcelSv,
        ("jsonl", null or "") => ExportFormat.JsonLines,
        ("json", null or "") => ExportFormat.Json,
        ("csv", _) => throw new ExportException($"There is no dialect \"{dialect}\". There are rfc4180 and excel-sv."),
        _ => throw new ExportException($"A dialect is for csv; {extension} has none."),
    };

    public static IReadOnlyList<string> Columns(string? names) =>
        (names ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static string MediaType(ExportFormat format) => format switch
    {
        ExportFormat.JsonLines => "application/x-ndjson; charset=utf-8",
        ExportFormat.Json => "application/json; charset=utf-8",
        _ => "text/csv; charset=utf-8",
    };
}
