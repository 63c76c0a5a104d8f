using Spectre.Console;

namespace ProjectSearch.Api.Commands;

/// <summary>Where a command speaks: reports to standard output, everything else to standard error.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="ShowsProgress">Whether a person watches standard error.</param>
internal sealed record CommandConsole(TextWriter Out, TextWriter Error, bool ShowsProgress)
{
    private const int TableWidth = 120;

    /// <summary>Opens standard output for a file's bytes.</summary>
    public Func<Stream> OpenBytes { get; init; } = Console.OpenStandardOutput;

    /// <summary>The console of this process.</summary>
    public static CommandConsole OfProcess() => new(Console.Out, Console.Error, !Console.IsErrorRedirected);

    /// <summary>Writes a table to standard output, without colours where it goes into a file.</summary>
    public void Write(Table table)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Out), Interactive = InteractionSupport.No });
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = TableWidth;
        }

        console.Write(table);
    }
}
