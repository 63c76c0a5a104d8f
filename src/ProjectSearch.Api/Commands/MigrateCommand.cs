using System.CommandLine;
using ProjectSearch.Storing;

namespace ProjectSearch.Api.Commands;

/// <summary>Brings the database to the schema that this build knows.</summary>
internal static class MigrateCommand
{
    public static Command Create(string[] configuration, CommandConsole console)
    {
        var command = new Command("migrate", "Create the database's tables, or bring them to this build's schema.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var services = CommandServices.Build(configuration);
            var applied = await services.GetRequiredService<Migrator>().MigrateAsync(cancellationToken);
            foreach (var migration in applied)
            {
                await console.Out.WriteLineAsync($"Applied {migration}.");
            }

            await console.Out.WriteLineAsync("The database has this build's schema.");
            return ExitCode.Done;
        });
        return command;
    }
}
