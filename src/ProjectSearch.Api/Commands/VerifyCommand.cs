using System.CommandLine;
using System.Globalization;
using ProjectSearch.Indexing;
using ProjectSearch.Storing;

namespace ProjectSearch.Api.Commands;

/// <summary>Lets SQL count and sum, and compares with the index.</summary>
internal static class VerifyCommand
{
    public static Command Create(string[] configuration, CommandConsole console)
    {
        var command = new Command("verify", "Compare the index with the database, project by project and sum by sum. Exits with 0 only when all agree.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var services = CommandServices.Build(configuration);
            await services.GetRequiredService<Migrator>().CheckAsync(cancellationToken);
            using var snapshot = services.GetRequiredService<ProjectIndex>().TryAcquire();
            if (snapshot is null)
            {
                await console.Out.WriteLineAsync(
                    $"Drift: there is no readable index in {Path.GetFullPath(services.GetRequiredService<IndexOptions>().Directory)}. 'reindex' builds it, and so does a server when it starts.");
                return ExitCode.Failed;
            }

            var store = services.GetRequiredService<ProjectStore>();
            var report = await services.GetRequiredService<Attempts>().RunAsync(
                () => IndexVerifier.VerifyAsync(store, snapshot, cancellationToken), cancellationToken);
            await WriteAsync(report, console.Out);
            return report.Drifts.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static async Task WriteAsync(VerificationReport report, TextWriter output)
    {
        string[] lines =
        [
            $"Dataset version  database {report.StoreVersion}, index {report.IndexVersion}",
            string.Create(CultureInfo.InvariantCulture, $"Projects         {report.ProjectCount}"),
            string.Create(CultureInfo.InvariantCulture, $"Total cost       {report.TotalCost} SEK"),
            string.Create(CultureInfo.InvariantCulture, $"RUN funding      {report.RunFunding} SEK"),
            string.Create(CultureInfo.InvariantCulture, $"Groups compared  {report.GroupCount} of year, subregion and theme"),
            .. report.Drifts.Select(drift => $"Drift: {drift}"),
            report.Drifts.Count == 0
                ? "The index agrees with the database."
                : string.Create(CultureInfo.InvariantCulture, $"{report.Drifts.Count} drift(s). 'reindex' mends them."),
        ];
        foreach (var line in lines)
        {
            await output.WriteLineAsync(line);
        }
    }
}
