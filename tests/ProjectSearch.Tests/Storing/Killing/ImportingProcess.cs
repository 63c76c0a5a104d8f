using System.Globalization;
using ProjectSearch.Importing;
using ProjectSearch.Storing;
using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Storing.Killing;

/// <summary>Other processes that import.</summary>
public sealed class ImportingProcess
{
    private const string Year = "YEAR";

    [Fact(Explicit = true)]
    public async Task Imports_until_it_is_killed()
    {
        var store = new ProjectStore(ChildProcess.Options, TimeProvider.System);
        var cancellation = TestContext.Current.CancellationToken;
        var number = (await store.GetVersionAsync(cancellation)).ImportNumber;
        ChildProcess.ReportStart();
        while (true)
        {
            await store.ImportAsync([Generation.Of(++number)], dryRun: false, null, cancellation);
        }
    }

    [Fact(Explicit = true)]
    public async Task Imports_the_rounds_of_one_source()
    {
        var store = new ProjectStore(ChildProcess.Options, TimeProvider.System);
        var year = int.Parse(ChildProcess.Setting(Year), CultureInfo.InvariantCulture);
        ChildProcess.ReportStart();
        for (var round = 1; round <= Rounds; round++)
        {
            await store.ImportAsync([Round(year, round)], dryRun: false, null, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>How many imports <see cref="Imports_the_rounds_of_one_source"/> makes.</summary>
    internal const int Rounds = 6;

    internal static Task<ChildProcess> StartAsync(DatabaseOptions options, CancellationToken cancellationToken) =>
        ChildProcess.StartAsync(typeof(ImportingProcess), nameof(Imports_until_it_is_killed), options, cancellationToken);

    internal static Task<ChildProcess> StartRoundsAsync(int year, DatabaseOptions options, CancellationToken cancellationToken) =>
        ChildProcess.StartAsync(
            typeof(ImportingProcess),
            nameof(Imports_the_rounds_of_one_source),
            options,
            cancellationToken,
            (Year, year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>One import of <see cref="Imports_the_rounds_of_one_source"/>: every row tells its round, every other row is new or gone.</summary>
    internal static ImportPackage Round(int year, int round) => Listing(
        Identity(year),
        [.. Enumerable.Range(0, 600).Where(row => row % 2 == 0 || row % 3 == round % 3).Select(row => Project($"Projekt {row}", Owner($"Ägare {row % 5}")) with { TotalCost = round, RunFunding = null })]);
}
