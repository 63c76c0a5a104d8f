using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Storing;

// What readings see.
public abstract partial class StoreContract
{
    [Fact]
    public async Task Sql_sums_what_is_known_by_year_subregion_and_theme()
    {
        using var database = await MigratedAsync();
        await ImportAsync(database, Of(Project("A"), Project("B") with { TotalCost = null }, Project("C") with { Theme = null }));

        await using var reading = await database.Store.ReadAsync(Cancellation);
        var figures = await reading.ReadFiguresAsync(Cancellation);

        Assert.Equal(
            [(1, 200_000, 100_000), (2, 200_000, 200_000)],
            figures.OrderBy(group => group.ThemeId ?? 0).Select(group => (group.Count, group.TotalCost!.Value, group.RunFunding!.Value)));
    }

    [Fact]
    public async Task A_reading_above_a_number_gives_what_later_imports_changed_and_no_more()
    {
        using var database = await MigratedAsync();
        await ImportAsync(database, Of(Project("A"), Project("B"), Project("C")));
        await ImportAsync(database, Of(Project("A"), Project("B") with { RunFunding = 1 }));

        await using var reading = await database.Store.ReadAsync(Cancellation);
        var changed = await reading.ReadProjectsAsync(1, Cancellation).ToListAsync(Cancellation);
        var none = await reading.ReadProjectsAsync(2, Cancellation).ToListAsync(Cancellation);

        Assert.Equal([("B", false), ("C", true)], changed.Select(project => (project.Title, project.Withdrawn)));
        Assert.Empty(none);
    }

    [Fact]
    public async Task The_introductions_totals_and_findings_of_a_source_are_those_of_its_last_import()
    {
        using var database = await MigratedAsync();
        var package = Of(Project("A"));
        var source = package.Sources[0] with
        {
            Introductions = [new("Fyrbodal", "Först.")],
            ControlTotals = [new("Fyrbodal", "En region för alla", 5, 3, 5, 3)],
            Findings = [Note("ett"), Note("två")],
        };
        await ImportAsync(database, package with { Sources = [source] });

        await ImportAsync(database, package with { Sources = [source with { Introductions = [new("Fyrbodal", "Sedan.")], Findings = [Note("tre")] }] });

        var (catalog, _) = await ReadAsync(database);
        Assert.Equal("Sedan.", Assert.Single(catalog.Subregions).Introductions[2020]);
        Assert.Equal("tre", Assert.Single(Assert.Single(catalog.Sources).Findings).Message);
        Assert.True(Assert.Single(catalog.Sources[0].ControlTotals).Matches);
        Assert.Equal([2, 1], catalog.Imports.Select(import => import.Number));
    }
}
