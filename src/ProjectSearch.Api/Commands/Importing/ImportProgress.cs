using System.Globalization;

namespace ProjectSearch.Api.Commands.Importing;

/// <summary>Shows on a terminal how many rows have been read, in one line that is wiped at the end.</summary>
internal sealed class ImportProgress(TextWriter terminal) : IProgress<int>, IDisposable
{
    private const string Wipe = "\r\u001b[K";

    private bool _shown;

    public void Report(int value)
    {
        terminal.Write(string.Create(CultureInfo.InvariantCulture, $"{Wipe}{value} rows read"));
        _shown = true;
    }

    public void Dispose()
    {
        if (_shown)
        {
            terminal.Write(Wipe);
        }
    }
}
