using System.CommandLine;
using System.Globalization;
using ProjectSearch.Indexing;
using ProjectSearch.Storing;

namespace ProjectSearch.Api.Commands;

/// <summary>Builds a new generation of the index; a server on the same folder swaps to it by itself.</summary>
internal static class ReindexCommand
{
    public static Command Create(string[] configuration, CommandConsole console)
    {
        var command = new Command("reindex", "Build the index anew from the database. A server that uses the same folder goes on and swaps to it.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var services = CommandServices.Build(configuration);
            await services.GetRequiredService<Migrator>().CheckAsync(cancellationToken);
            var sync = services.GetRequiredService<IndexSync>();
            await services.GetRequiredService<Attempts>().RunAsync(() => sync.RebuildAsync(cancellationToken), cancellationToken);
            using var snapshot = services.GetRequiredService<ProjectIndex>().TryAcquire()
                ?? throw new IOException("The new index can't be opened. Check that the disk of Index:Directory is whole and has room.");
            await console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"Indexed {snapshot.ProjectCount} projects of dataset version {snapshot.Version}."));
            return ExitCode.Done;
        });
        return command;
    }
}
