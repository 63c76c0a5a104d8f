using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ProjectSearch.Storing;

namespace ProjectSearch.Api.Commands.Importing;

/// <summary>Writes a report as one JSON object.</summary>
internal static class ImportJson
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<ImportEnd>(JsonNamingPolicy.CamelCase) },
    };

    public static Task WriteAsync(TextWriter output, ImportReport report) =>
        output.WriteLineAsync(JsonSerializer.Serialize(Shape(report), _json));

    private static object Shape(ImportReport report)
    {
        var sources = report.Outcome?.Sources ?? [];
        return new
        {
            outcome = report.End,
            datasetVersion = report.Outcome?.Version.ToString(),
            added = sources.Sum(source => source.Added),
            changed = sources.Sum(source => source.Changed),
            withdrawn = sources.Sum(source => source.Withdrawn),
            unchanged = sources.Sum(source => source.Unchanged),
            sources = sources.Select(Shape),
            findings = report.Findings.Select(Shape),
            unlistedFindings = report.UnlistedFindings,
            notes = report.Notes,
            errors = report.Errors,
        };
    }

    private static object Shape(SourceOutcome source) => new
    {
        name = source.Name,
        publisher = source.Identity.Publisher,
        documentKind = source.Identity.DocumentKind,
        year = source.Identity.Year,
        import = source.Number,
        added = source.Added,
        changed = source.Changed,
        withdrawn = source.Withdrawn,
        unchanged = source.Unchanged,
        findings = source.Findings.OrderBy(pair => pair.Key).ToDictionary(pair => Name(pair.Key), pair => pair.Value),
    };

    private static object Shape(ReportedFinding found) => new
    {
        file = found.File,
        line = found.Finding.Line,
        project = found.Project,
        code = Name(found.Finding.Code),
        severity = Name(found.Finding.Severity),
        message = found.Finding.Message,
        rawValues = found.Finding.RawValues,
    };

    /// <summary>The contract's name: MissingPurpose is MISSING_PURPOSE.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());
}
