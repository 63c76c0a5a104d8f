using System.Globalization;
using BenchmarkDotNet.Running;
using ProjectSearch.Benchmarks.Searching;
using ProjectSearch.Benchmarks.Serving;

namespace ProjectSearch.Benchmarks;

internal static class Program
{
    /// <summary>
    /// <c>compare [projects]</c> measures the product against plain Lucene in one run; <c>bare ADDRESS FOLDER</c> serves files
    /// for scripts/load.sh to compare with; all else is for BenchmarkDotNet.
    /// </summary>
    private static async Task Main(string[] args)
    {
        if (args is ["compare", .. var rest])
        {
            var count = rest is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 200_000;
            await PlainComparison.RunAsync(count, Console.Out);
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
