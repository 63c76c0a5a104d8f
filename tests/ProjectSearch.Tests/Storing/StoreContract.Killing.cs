using System.Globalization;
using ProjectSearch.Tests.Storing.Killing;

namespace ProjectSearch.Tests.Storing;

// What is left when a process is killed.
public abstract partial class StoreContract
{
    /// <summary>How often the soak kills; a few times in an ordinary run.</summary>
    private const string KillsVariable = "PROJECTSEARCH_TEST_KILLS";

    private static readonly TimeSpan LongestLife = TimeSpan.FromMilliseconds(1500);

    [Fact]
    public async Task Killed_at_any_moment_an_import_is_whole_or_not_there_and_the_next_one_goes_on()
    {
        using var database = await MigratedAsync();
        var kills = int.Parse(Environment.GetEnvironmentVariable(KillsVariable) ?? "3", CultureInfo.InvariantCulture);
        for (var kill = 0; kill < kills; kill++)
        {
            var life = LongestLife * Random.Shared.NextDouble();

            await ImportingProcess.RunAndKillAsync(database.Options, life, Cancellation);

            var number = await CheckWholeAsync(database);
            var outcome = await ImportAsync(database, Generation.Of(number + 1));
            Assert.Equal(number + 1, outcome.Version.ImportNumber);
            await CheckWholeAsync(database);
            TestContext.Current.SendDiagnosticMessage($"Killed after {life.TotalMilliseconds:F0} ms, at import {number}.");
        }
    }

    private static async Task<int> CheckWholeAsync(TestDatabase database)
    {
        var number = (await database.Store.GetVersionAsync(Cancellation)).ImportNumber;
        var (catalog, projects) = await ReadAsync(database);
        Generation.CheckWhole(number, catalog, projects);
        await database.CheckIntegrityAsync(Cancellation);
        return number;
    }
}
