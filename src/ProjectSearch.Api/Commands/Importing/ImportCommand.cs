using System.CommandLine;
using ProjectSearch.Api.Hosting;
using ProjectSearch.Importing;
using ProjectSearch.Storing;

namespace ProjectSearch.Api.Commands.Importing;

/// <summary>Reads files into the database, all or none; serving nodes follow by themselves.</summary>
internal static class ImportCommand
{
    private const string Name = "import";

    public static Command Create(string[] configuration, CommandConsole console)
    {
        var options = new ImportOptions();
        var command = new Command(Name, "Read files into the database: all of them, or none.");
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (report, code) = await RunAsync(parsed, options, configuration, console, cancellationToken);
            await (parsed.GetValue(options.Report) == "json" ? ImportJson.WriteAsync(console.Out, report) : ImportText.WriteAsync(console, report));
            return code;
        });
        return command;
    }

    /// <summary>Whether arguments that could not be parsed ask for a report as JSON.</summary>
    public static bool WantsJson(IReadOnlyList<string> arguments) =>
        arguments.Contains(Name) && (arguments.Contains("--report=json") || arguments.Contains("--report:json")
            || arguments.Zip(arguments.Skip(1)).Any(pair => pair is ("--report", "json")));

    private static async Task<(ImportReport Report, int Code)> RunAsync(
        ParseResult parsed, ImportOptions options, string[] configuration, CommandConsole console, CancellationToken cancellationToken)
    {
        var findings = new FindingCollector();
        try
        {
            await using var services = CommandServices.Build(configuration);
            var packages = Read(parsed, options, findings, cancellationToken);
            var dryRun = parsed.GetValue(options.DryRun);
            var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("ProjectSearch.Import");
            await services.GetRequiredService<Migrator>().PrepareAsync(logger, cancellationToken);
            using var progress = console.ShowsProgress ? new ImportProgress(console.Error) : null;
            var outcome = await services.GetRequiredService<ProjectStore>().ImportAsync(packages, dryRun, progress, cancellationToken);
            return (Report(End(outcome, dryRun)) with { Outcome = outcome }, ExitCode.Done);
        }
        catch (Exception exception)
        {
            var failure = CommandFailure.Of(exception);
            if (!failure.IsExpected)
            {
                await console.Error.WriteLineAsync(exception.ToString());
            }

            var error = exception is ImportException { File: var file, Line: var line }
                ? new ReportedError(failure.Message, file, line)
                : new ReportedError(failure.Message, null, null);
            return (Report(failure.Code == ExitCode.BadInput ? ImportEnd.Refused : ImportEnd.Failed) with { Errors = [error] }, failure.Code);
        }

        ImportReport Report(ImportEnd end) => new() { End = end, Findings = findings.Findings, UnlistedFindings = findings.Unlisted, Notes = findings.Notes };
    }

    private static List<ImportPackage> Read(ParseResult parsed, ImportOptions options, FindingCollector findings, CancellationToken cancellationToken)
    {
        var settings = options.SettingsOf(parsed);
        var packages = new List<ImportPackage>();
        foreach (var file in parsed.GetRequiredValue(options.Files))
        {
            var package = findings.Watch(file, ImportFile.Read(file, settings, cancellationToken));
            packages.Add(parsed.GetValue(options.AcceptFindings) ? package : FindingGate.Guard(package));
        }

        return packages;
    }

    private static ImportEnd End(ImportOutcome outcome, bool dryRun) => dryRun
        ? ImportEnd.DryRun
        : outcome.Sources.All(source => source.Number is null) ? ImportEnd.Unchanged : ImportEnd.Stored;
}
