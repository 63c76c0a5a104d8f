using System.Globalization;
using ProjectSearch.Storing;
using Spectre.Console;

namespace ProjectSearch.Api.Commands.Importing;

/// <summary>Writes a report for a person: findings and errors where they stand in the way, else a table.</summary>
internal static class ImportText
{
    public static async Task WriteAsync(CommandConsole console, ImportReport report)
    {
        foreach (var note in report.Notes)
        {
            await console.Error.WriteLineAsync(note);
        }

        if (report.Outcome is { } outcome)
        {
            console.Write(Changes(outcome));
            WriteFindings(console, outcome);
            await console.Out.WriteLineAsync(Ending(report.End, outcome));
            return;
        }

        foreach (var found in report.Findings)
        {
            await console.Error.WriteLineAsync(Line(found));
        }

        foreach (var error in report.Errors)
        {
            await console.Error.WriteLineAsync(error.Message);
        }
    }

    private static Table Changes(ImportOutcome outcome)
    {
        var table = new Table().AddColumn("Source").AddColumn("Year");
        foreach (var heading in new[] { "Added", "Changed", "Withdrawn", "Unchanged" })
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        foreach (var source in outcome.Sources)
        {
            table.AddRow(
                Markup.Escape(source.Name), Number(source.Identity.Year),
                Number(source.Added), Number(source.Changed), Number(source.Withdrawn), Number(source.Unchanged));
        }

        return table;
    }

    private static void WriteFindings(CommandConsole console, ImportOutcome outcome)
    {
        var codes = outcome.Sources.SelectMany(source => source.Findings).GroupBy(pair => pair.Key, pair => pair.Value).OrderBy(code => code.Key).ToList();
        if (codes.Count == 0)
        {
            return;
        }

        var table = new Table().AddColumn("Finding").AddColumn(new TableColumn("Number").RightAligned());
        foreach (var code in codes)
        {
            table.AddRow(ImportJson.Name(code.Key), Number(code.Sum()));
        }

        console.Write(table);
    }

    private static string Ending(ImportEnd end, ImportOutcome outcome) => end switch
    {
        ImportEnd.DryRun => "Dry run: nothing was stored.",
        ImportEnd.Unchanged => $"Nothing has changed: the database holds all this already, as dataset version {outcome.Version}.",
        _ => $"Stored as dataset version {outcome.Version}.",
    };

    private static string Line(ReportedFinding found)
    {
        var line = found.Finding.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $", line {number}") : "";
        return $"{found.File}{line}: {ImportJson.Name(found.Finding.Severity)} {ImportJson.Name(found.Finding.Code)}: {found.Finding.Message}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
