using System.CommandLine;
using ProjectSearch.Api.Hosting;

namespace ProjectSearch.Api.Commands;

/// <summary>Serves until it is told to stop.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    public static Command Create(string[] configuration)
    {
        var command = new Command(Name, "Serve GraphQL, exports and pages; the default. Listens on http://localhost:5080 unless --urls says otherwise.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var application = ServeHost.Build(configuration);
            var state = application.Services.GetRequiredService<ServingState>();
            await application.StartAsync(cancellationToken);
            await application.WaitForShutdownAsync(cancellationToken);
            return state.Failure is null ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }
}
