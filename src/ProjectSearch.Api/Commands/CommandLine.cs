using System.CommandLine;
using System.CommandLine.Help;
using ProjectSearch.Api.Commands.Importing;

namespace ProjectSearch.Api.Commands;

/// <summary>The commands of the program.</summary>
internal static class CommandLine
{
    private const string Name = "projectsearch";

    private const string About =
        """
        Search, filter and sum publicly funded projects through GraphQL. Without a command it serves.

        Every setting can be given to every command as --Section:Key=value, for example --Index:Directory=/var/lib/projectsearch.
        """;

    private static readonly TimeSpan _timeToStop = TimeSpan.FromSeconds(10);

    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments, CommandConsole console, CancellationToken cancellationToken)
    {
        try
        {
            var (command, configuration) = ConfigurationArguments.Split(arguments);
            var parsed = Create(configuration, console).Parse(command);
            return parsed.Errors.Count > 0
                ? await RefuseAsync(parsed, command, console)
                : await parsed.InvokeAsync(Invocation(parsed, console), cancellationToken);
        }
        catch (Exception exception) when (exception is not HostAbortedException)
        {
            var failure = CommandFailure.Of(exception);
            await console.Error.WriteLineAsync(failure.IsExpected ? failure.Message : exception.ToString());
            return failure.Code;
        }
    }

    // Not a RootCommand: that is named after the assembly.
    private static Command Create(string[] configuration, CommandConsole console)
    {
        var serve = ServeCommand.Create(configuration);
        var root = new Command(Name, About)
        {
            new HelpOption(),
            new VersionOption(),
            serve,
            ImportCommand.Create(configuration, console),
            ExportCommand.Create(configuration, console),
            VerifyCommand.Create(configuration, console),
            ReindexCommand.Create(configuration, console),
            MigrateCommand.Create(configuration, console),
            SchemaCommand.Create(console),
        };
        root.Action = serve.Action;
        return root;
    }

    private static InvocationConfiguration Invocation(ParseResult parsed, CommandConsole console) => new()
    {
        Output = console.Out,
        Error = console.Error,
        EnableDefaultExceptionHandler = false,

        // The serving host listens to signals itself, and lets running requests end.
        ProcessTerminationTimeout = parsed.CommandResult.Command.Name is Name or ServeCommand.Name ? null : _timeToStop,
    };

    private static async Task<int> RefuseAsync(ParseResult parsed, string[] command, CommandConsole console)
    {
        var problems = parsed.Errors.Select(error => error.Message).Distinct().ToList();
        foreach (var problem in problems)
        {
            await console.Error.WriteLineAsync(problem);
        }

        await console.Error.WriteLineAsync("--help lists what there is.");
        if (ImportCommand.WantsJson(command))
        {
            await ImportJson.WriteAsync(console.Out, ImportReport.Refused(problems));
        }

        return ExitCode.BadInput;
    }
}
