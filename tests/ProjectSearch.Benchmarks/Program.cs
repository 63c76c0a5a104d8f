using System.Globalization;
using BenchmarkDotNet.Running;
using ProjectSearch.Benchmarks.Importing;
using ProjectSearch.Benchmarks.Searching;
using ProjectSearch.Benchmarks.Serving;

namespace ProjectSearch.Benchmarks;

internal static class Program
{
    /// <summary>
    /// <c>compare [projects]</c> measures the product against plain Lucene, <c>import [rows]</c> the import of a list, each in one run;
    /// <c>requests [count]</c> counts what requests do in the database;
    /// <c>bare ADDRESS FOLDER</c> serves files for scripts/load.sh to compare with; all else is for BenchmarkDotNet.
    /// </summary>
    private static async Task Main(string[] args)
    {
        if (args is ["compare", .. var rest])
        {
            var count = rest is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 200_000;
            await PlainComparison.RunAsync(count, Console.Out);
            return;
        }

        if (args is ["import", .. var size])
        {
            var rows = size is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 100_000;
            await ImportMeasurement.RunAsync(rows, Console.Out);
            return;
        }

        if (args is ["requests", .. var number])
        {
            var count = number is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 1_000;
            await RequestMeasurement.RunAsync(count, Console.Out);
            return;
        }

        if (args is ["bare", var address, var folder])
        {
            await BareServer.RunAsync(address, folder);
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}
