using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using ProjectSearch.Importing;
using ProjectSearch.Storing;

namespace ProjectSearch.Benchmarks.Importing;

/// <summary>
/// Imports one list into a new SQLite database, then once more, and tells rows a second and the peak of the working set. The peak
/// is of the whole process: measure one size a run.
/// </summary>
internal static class ImportMeasurement
{
    private const double Megabyte = 1024 * 1024;

    public static async Task RunAsync(int rows, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("projectsearch-import-");
        try
        {
            var list = Path.Combine(folder.FullName, "list.csv");
            GeneratedList.Write(list, rows);
            var options = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder.FullName, "projects.db")}" };
            await new Migrator(options).MigrateAsync(CancellationToken.None);
            var store = new ProjectStore(options, TimeProvider.System);
            await output.WriteLineAsync(Text($"{rows} rows, {new FileInfo(list).Length / Megabyte:0} MB of CSV"));
            await ImportAsync(store, list, "new", output);
            await ImportAsync(store, list, "unchanged", output);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task ImportAsync(ProjectStore store, string list, string name, TextWriter output)
    {
        using var process = Process.GetCurrentProcess();
        var (begin, worked) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        var package = FindingGate.Guard(ImportFile.Read(list, new ImportSettings(), CancellationToken.None));
        var outcome = await store.ImportAsync([package], dryRun: false, progress: null, CancellationToken.None);
        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        process.Refresh();
        var done = outcome.Sources.Sum(source => source.Added + source.Unchanged);
        await output.WriteLineAsync(Text(
            $"{name}: {done} rows in {seconds:0.0} s ({(process.TotalProcessorTime - worked).TotalSeconds:0.0} s of processor time), {done / seconds:0} rows a second, peak working set {process.PeakWorkingSet64 / Megabyte:0} MB"));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
