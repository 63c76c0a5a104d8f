using System.Diagnostics;
using ProjectSearch.Storing;

namespace ProjectSearch.Tests.Storing.Killing;

/// <summary>Another process that imports generation after generation until it is killed: this test program, told to run one explicit test.</summary>
public sealed class ImportingProcess
{
    private const string Provider = "PROJECTSEARCH_CHILD_PROVIDER";
    private const string ConnectionString = "PROJECTSEARCH_CHILD_CONNECTION";
    private const string Started = "PROJECTSEARCH_CHILD_STARTED";

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    [Fact(Explicit = true)]
    public async Task Imports_until_it_is_killed()
    {
        var options = new DatabaseOptions
        {
            Provider = Enum.Parse<DatabaseProvider>(Environment.GetEnvironmentVariable(Provider) ?? "(not set)"),
            ConnectionString = Environment.GetEnvironmentVariable(ConnectionString),
        };
        var store = new ProjectStore(options, TimeProvider.System);
        var cancellation = TestContext.Current.CancellationToken;
        var number = (await store.GetVersionAsync(cancellation)).ImportNumber;
        await File.WriteAllTextAsync(Environment.GetEnvironmentVariable(Started)!, "", cancellation);
        while (true)
        {
            await store.ImportAsync([Generation.Of(++number)], dryRun: false, null, cancellation);
        }
    }

    /// <summary>Starts the process, waits until it imports, lets it go on for a while and kills it.</summary>
    internal static async Task RunAndKillAsync(DatabaseOptions options, TimeSpan after, CancellationToken cancellationToken)
    {
        var started = Path.Combine(Path.GetTempPath(), $"projectsearch-started-{Guid.NewGuid():N}");
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ProjectSearch.Tests" + (OperatingSystem.IsWindows() ? ".exe" : "")))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "-method", $"{typeof(ImportingProcess).FullName}.{nameof(Imports_until_it_is_killed)}", "-explicit", "only" },
            Environment =
            {
                [Provider] = options.Provider.ToString(),
                [ConnectionString] = options.ConnectionString,
                [Started] = started,
            },
        };
        using var process = Process.Start(start)!;
        try
        {
            var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
            var waiting = Stopwatch.StartNew();
            while (!File.Exists(started))
            {
                Assert.False(process.HasExited || waiting.Elapsed > LongestStart, process.HasExited ? string.Concat(await output) : "The process does not start.");
                await Task.Delay(10, cancellationToken);
            }

            await Task.Delay(after, cancellationToken);
            Assert.False(process.HasExited, "The process ended by itself.");
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            File.Delete(started);
        }
    }
}
