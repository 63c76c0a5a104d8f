using System.CommandLine;
using GraphQL;
using ProjectSearch.Api.Exporting;
using ProjectSearch.Api.GraphQL;
using ProjectSearch.Api.Hosting;
using ProjectSearch.Api.Http;
using ProjectSearch.Exporting.Giving;
using ProjectSearch.Indexing;

namespace ProjectSearch.Api.Commands;

/// <summary>Writes the same bytes as <c>/export/projects</c>, without a server.</summary>
internal static class ExportCommand
{
    public static Command Create(string[] configuration, CommandConsole console)
    {
        Option<string>[] parameters =
        [
            new("--search") { Description = "What to search for, as in a query." },
            new("--match") { Description = "BROAD or STRICT." },
            new("--where") { Description = "The GraphQL filter as JSON, such as '{\"year\":{\"eq\":2020}}'." },
            new("--refine") { Description = "The refinements as JSON." },
            new("--order") { Description = "The order as JSON, such as '[{\"title\":\"ASC\"}]'." },
            new("--columns") { Description = "Columns of csv and jsonl with commas between, or all. Without: what an import reads in csv, all in jsonl." },
            new("--dialect") { Description = "For csv: rfc4180 (the default) or excel-sv." },
        ];
        var format = new Option<string>("--format") { Description = "The format; json is a 360Giving package.", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong([.. ExportFormats.Extensions]);
        var output = new Option<string>("--output") { Description = "The file to write; standard output where none is named." };
        var command = new Command("export", "Write the projects of a query as a file, the same bytes as /export/projects.") { format, output };
        foreach (var parameter in parameters)
        {
            command.Options.Add(parameter);
        }

        command.SetAction((parsed, cancellationToken) =>
        {
            var given = parameters.ToDictionary(option => option.Name[2..], option => parsed.GetValue(option));
            return RunAsync(configuration, console, parsed.GetValue(format)!, given, parsed.GetValue(output), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        string[] configuration, CommandConsole console, string format, Dictionary<string, string?> given, string? path, CancellationToken cancellationToken)
    {
        await using var services = CommandServices.Build(configuration);
        using var snapshot = services.GetRequiredService<ProjectIndex>().TryAcquire();
        if (snapshot is null)
        {
            await console.Error.WriteLineAsync(
                $"There is no readable index in {Path.GetFullPath(services.GetRequiredService<IndexOptions>().Directory)}. 'reindex' builds it, and so does a server when it starts.");
            return ExitCode.Failed;
        }

        var settings = services.GetRequiredService<HostSettings>();
        var request = new ExportRequest(ProjectSearchSchema.Create(), settings.GraphQL);
        var file = await PrepareAsync(snapshot, request, format, given, settings.Dataset.ToGiving(), cancellationToken);
        if (path is null)
        {
            await using var bytes = console.OpenBytes();
            await file.WriteAsync(bytes, cancellationToken);
        }
        else
        {
            await ReplaceAsync(path, file, cancellationToken);
        }

        // Where the endpoint has a header for it: the file holds the same bytes.
        await console.Error.WriteLineAsync($"Dataset version {snapshot.Version}.");
        return ExitCode.Done;
    }

    private static async Task<ExportFile> PrepareAsync(
        IndexSnapshot snapshot, ExportRequest request, string format, Dictionary<string, string?> given, GivingOptions giving, CancellationToken cancellationToken)
    {
        try
        {
            return await ExportFile.PrepareAsync(snapshot, request, format, given.GetValueOrDefault, giving, cancellationToken);
        }
        catch (RequestRefusedException refused)
        {
            throw new CommandException(refused.Error.Message);
        }
        catch (ExecutionError error)
        {
            throw new CommandException(error.Message);
        }
    }

    // Beside its place first, so that a stop half-way leaves the old file whole.
    private static async Task ReplaceAsync(string path, ExportFile file, CancellationToken cancellationToken)
    {
        var unfinished = path + ".unfinished";
        try
        {
            await using (var stream = File.Create(unfinished))
            {
                await file.WriteAsync(stream, cancellationToken);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
