using System.Diagnostics;
using System.Globalization;
using ProjectSearch.Storing;

namespace ProjectSearch.Tests.Storing.Killing;

/// <summary>This test program once more, told to run one explicit test in a process of its own.</summary>
internal sealed class ChildProcess : IDisposable
{
    /// <summary>How often a soak kills; a few times in an ordinary run.</summary>
    private const string KillsVariable = "PROJECTSEARCH_TEST_KILLS";

    private const string Prefix = "PROJECTSEARCH_CHILD_";
    private const string Started = "STARTED";

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly string started = Path.Combine(Path.GetTempPath(), $"projectsearch-started-{Guid.NewGuid():N}");
    private readonly Process process;
    private readonly Task<string[]> output;

    private ChildProcess(Type test, string method, DatabaseOptions options, IEnumerable<(string Key, string Value)> settings)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ProjectSearch.Tests" + (OperatingSystem.IsWindows() ? ".exe" : "")))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "-method", $"{test.FullName}.{method}", "-explicit", "only" },
        };
        foreach (var (key, value) in settings.Append((Started, started)).Concat(
            [(nameof(DatabaseOptions.Provider), options.Provider.ToString()), (nameof(DatabaseOptions.ConnectionString), options.ConnectionString!)]))
        {
            start.Environment[Prefix + key] = value;
        }

        process = Process.Start(start)!;
        output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(CancellationToken.None), process.StandardError.ReadToEndAsync(CancellationToken.None));
    }

    /// <summary>How many times a test kills.</summary>
    public static int Kills => int.Parse(Environment.GetEnvironmentVariable(KillsVariable) ?? "3", CultureInfo.InvariantCulture);

    /// <summary>In the child: the database that it works on.</summary>
    public static DatabaseOptions Options => new()
    {
        Provider = Enum.Parse<DatabaseProvider>(Setting(nameof(DatabaseOptions.Provider))),
        ConnectionString = Setting(nameof(DatabaseOptions.ConnectionString)),
    };

    /// <summary>Starts the process and waits until it has reported that it works.</summary>
    public static async Task<ChildProcess> StartAsync(
        Type test, string method, DatabaseOptions options, CancellationToken cancellationToken, params (string Key, string Value)[] settings)
    {
        var child = new ChildProcess(test, method, options, settings);
        try
        {
            var waiting = Stopwatch.StartNew();
            while (!File.Exists(child.started))
            {
                Assert.False(child.process.HasExited, child.process.HasExited ? string.Concat(await child.output) : "");
                Assert.True(waiting.Elapsed < LongestStart, "The process does not start.");
                await Task.Delay(10, cancellationToken);
            }

            return child;
        }
        catch
        {
            child.Dispose();
            throw;
        }
    }

    /// <summary>In the child: a setting that the parent gave.</summary>
    public static string Setting(string key) => Environment.GetEnvironmentVariable(Prefix + key) ?? throw new InvalidOperationException($"{Prefix}{key} is not set.");

    /// <summary>In the child: tells the parent that it works.</summary>
    public static void ReportStart() => File.WriteAllText(Setting(Started), "");

    /// <summary>Lets the process go on for a while and kills it.</summary>
    public async Task KillAsync(TimeSpan after, CancellationToken cancellationToken)
    {
        await Task.Delay(after, cancellationToken);
        Assert.False(process.HasExited, process.HasExited ? string.Concat(await output) : "");
        process.Kill();
        await process.WaitForExitAsync(cancellationToken);
    }

    /// <summary>Waits until the process has done its work.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        Assert.True(process.ExitCode == 0, string.Concat(await output));
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
        File.Delete(started);
    }
}
