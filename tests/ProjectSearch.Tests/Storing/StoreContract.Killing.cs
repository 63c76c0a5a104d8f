using ProjectSearch.Tests.Storing.Killing;

namespace ProjectSearch.Tests.Storing;

// What other processes leave, killed or not.
public abstract partial class StoreContract
{
    private static readonly TimeSpan LongestLife = TimeSpan.FromMilliseconds(1500);

    [Fact]
    public async Task Killed_at_any_moment_an_import_is_whole_or_not_there_and_the_next_one_goes_on()
    {
        using var database = await MigratedAsync();
        for (var kill = 0; kill < ChildProcess.Kills; kill++)
        {
            var life = LongestLife * Random.Shared.NextDouble();
            using (var process = await ImportingProcess.StartAsync(database.Options, Cancellation))
            {
                await process.KillAsync(life, Cancellation);
            }

            var number = await CheckWholeAsync(database);
            var outcome = await ImportAsync(database, Generation.Of(number + 1));
            Assert.Equal(number + 1, outcome.Version.ImportNumber);
            await CheckWholeAsync(database);
            TestContext.Current.SendDiagnosticMessage($"Killed after {life.TotalMilliseconds:F0} ms, at import {number}.");
        }
    }

    [Fact]
    public async Task Two_processes_that_import_at_once_leave_every_import_whole_one_after_the_other()
    {
        using var database = await MigratedAsync();
        int[] years = [2019, 2020];

        using (var one = await ImportingProcess.StartRoundsAsync(years[0], database.Options, Cancellation))
        using (var other = await ImportingProcess.StartRoundsAsync(years[1], database.Options, Cancellation))
        {
            await one.EndAsync(Cancellation);
            await other.EndAsync(Cancellation);
        }

        var (catalog, projects) = await ReadAsync(database);
        Assert.Equal(Enumerable.Range(1, 2 * ImportingProcess.Rounds).Reverse(), catalog.Imports.Select(import => import.Number));
        Assert.All(catalog.Sources, source => Assert.Equal(ImportingProcess.Rounds, catalog.Imports.Count(import => import.SourceId == source.Id)));
        foreach (var year in years)
        {
            Assert.Equal(
                ImportingProcess.Round(year, ImportingProcess.Rounds).Projects.Select(project => (project.Title, project.TotalCost)).Order(),
                projects.Where(project => project.Year == year && !project.Withdrawn).Select(project => (project.Title, project.TotalCost)).Order());
        }

        await database.CheckIntegrityAsync(Cancellation);
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
