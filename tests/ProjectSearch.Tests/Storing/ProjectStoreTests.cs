using ProjectSearch.Importing;
using ProjectSearch.Projects;
using ProjectSearch.Storing;
using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Storing;

public sealed class ProjectStoreTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_import_gives_every_project_back_as_it_was_read()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        var finding = new Finding(FindingCode.OwnerSpellingDiffers, FindingSeverity.Info, "Ägaren stavas olika.", ["A", "Å"], 12);
        var imported = Project("Öde – Ökad egenförsörjning", Owner("Miljöbron"), Owner("Borås stad")) with { Findings = [finding] };

        var outcome = await ImportAsync(database, Of(imported));

        var source = Assert.Single(outcome.Sources);
        Assert.Equal((1, 1, 0, 0, 0), (source.Number, source.Added, source.Changed, source.Withdrawn, source.Unchanged));
        Assert.Equal(1, source.Findings[FindingCode.OwnerSpellingDiffers]);
        var (catalog, projects) = await ReadAsync(database);
        var project = Assert.Single(projects);
        Assert.Equal("2020-fyrbodal-ode-okad-egenforsorjning", project.Slug);
        Assert.Equal(imported.Purpose, project.Purpose);
        Assert.Equal(imported.Provenance, project.Provenance);
        Assert.Equal((200_000, 100_000, 15), (project.TotalCost, project.RunFunding, project.PriorityQuestion));
        Assert.Equal(["Miljöbron", "Borås stad"], project.OwnerIds.Select(id => catalog.Organisations.Single(organisation => organisation.Id == id).Name));
        Assert.Equal(finding.RawValues, Assert.Single(project.Findings).RawValues);
        Assert.Equal("Fyrbodal", Assert.Single(catalog.Subregions).Name);
        Assert.Equal("en-region-for-alla", Assert.Single(catalog.Themes).Slug);
        Assert.Equal(1, Assert.Single(catalog.Sources).ProjectCount);
    }

    [Fact]
    public async Task The_same_import_again_changes_nothing_and_takes_no_number()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        var first = await ImportAsync(database, Of(Project("A", Owner("X")), Project("B", Owner("Y"))));

        var second = await ImportAsync(database, Of(Project("A", Owner("X")), Project("B", Owner("Y"))));

        Assert.Equal(first.Version, second.Version);
        var source = Assert.Single(second.Sources);
        Assert.Equal((null, 0, 0, 0, 2), (source.Number, source.Added, source.Changed, source.Withdrawn, source.Unchanged));
    }

    [Fact]
    public async Task What_a_source_no_longer_lists_is_withdrawn_and_comes_back_under_its_link()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        await ImportAsync(database, Of(Project("A"), Project("B")));

        await ImportAsync(database, Of(Project("A")));
        var (_, withdrawn) = await ReadAsync(database);
        await ImportAsync(database, Of(Project("A"), Project("B")));
        var (_, revived) = await ReadAsync(database);

        Assert.Equal([(1, false), (2, true)], withdrawn.Select(project => (project.ChangedInImport, project.Withdrawn)));
        Assert.Equal([(1, false), (3, false)], revived.Select(project => (project.ChangedInImport, project.Withdrawn)));
        Assert.Equal(withdrawn.Select(project => project.Slug), revived.Select(project => project.Slug));
    }

    [Fact]
    public async Task An_exception_in_the_middle_of_a_package_stores_nothing()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        var before = await database.Store.GetVersionAsync(Cancellation);
        var package = Of() with { Projects = Broken() };

        await Assert.ThrowsAsync<ImportException>(() => ImportAsync(database, package));

        Assert.Equal(before, await database.Store.GetVersionAsync(Cancellation));
        var (catalog, projects) = await ReadAsync(database);
        Assert.Empty(projects);
        Assert.Empty(catalog.Sources);

        static IEnumerable<ImportedProject> Broken()
        {
            yield return Project("A", Owner("X"));
            throw new ImportException("list.csv", 3, "The year is missing.");
        }
    }

    [Fact]
    public async Task A_dry_run_reports_what_would_change_and_stores_nothing()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);

        var outcome = await database.Store.ImportAsync([Of(Project("A"))], dryRun: true, null, Cancellation);

        Assert.Equal(1, outcome.Version.ImportNumber);
        Assert.Equal(1, Assert.Single(outcome.Sources).Added);
        Assert.Equal(0, (await database.Store.GetVersionAsync(Cancellation)).ImportNumber);
    }

    [Fact]
    public async Task Projects_of_one_title_keep_links_of_their_own()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);

        await ImportAsync(database, Of(Project("Samma"), Project("Samma"), Project("Samma 2"), Project("Samma")));

        var (_, projects) = await ReadAsync(database);
        Assert.Equal(4, projects.Select(project => project.Slug).Distinct().Count());
        Assert.Contains("2020-fyrbodal-samma", projects.Select(project => project.Slug));
    }

    [Fact]
    public async Task Organisations_that_turn_out_to_be_one_are_merged_and_their_projects_count_as_changed()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        await ImportAsync(database, Of(Project("A", Owner("IUC", "iuc sjuhärad")), Project("B", Owner("Industriellt utvecklingscenter", "industriellt"))));

        await ImportAsync(database, Of(
            Project("A", Owner("IUC", "iuc sjuhärad")),
            Project("B", Owner("Industriellt utvecklingscenter", "industriellt")),
            Project("C", Owner("Industriellt utvecklingscenter (IUC)", "industriellt", "iuc sjuhärad"))));

        var (catalog, projects) = await ReadAsync(database);
        var organisation = Assert.Single(catalog.Organisations);
        Assert.Equal("IUC", organisation.Name);
        Assert.Equal(3, organisation.Aliases.Count);
        Assert.All(projects, project => Assert.Equal((organisation.Id, 2), (Assert.Single(project.OwnerIds), project.ChangedInImport)));
    }

    [Fact]
    public async Task Sql_sums_what_is_known_by_year_subregion_and_theme()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        await ImportAsync(database, Of(Project("A"), Project("B") with { TotalCost = null }, Project("C") with { Theme = null }));

        await using var reading = await database.Store.ReadAsync(Cancellation);
        var figures = await reading.ReadFiguresAsync(Cancellation);

        Assert.Equal(
            [(1, 200_000, 100_000), (2, 200_000, 200_000)],
            figures.OrderBy(group => group.ThemeId ?? 0).Select(group => (group.Count, group.TotalCost!.Value, group.RunFunding!.Value)));
    }

    [Fact]
    public async Task Two_imports_at_once_both_end_whole_one_after_the_other()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        var other = new ProjectStore(database.Options, TimeProvider.System);

        await Task.WhenAll(
            Task.Run(() => ImportAsync(database, Of(2019, Project("A") with { Source = Identity(2019) })), Cancellation),
            Task.Run(() => other.ImportAsync([Of(Project("B"))], false, null, Cancellation), Cancellation));

        var (catalog, projects) = await ReadAsync(database);
        Assert.Equal(2, projects.Count);
        Assert.Equal([2, 1], catalog.Imports.Select(import => import.Number));
    }

    [Fact]
    public async Task A_reading_sees_one_state_while_an_import_commits()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        await ImportAsync(database, Of(Project("A")));
        await using var reading = await database.Store.ReadAsync(Cancellation);

        await ImportAsync(database, Of(Project("A"), Project("B")));

        Assert.Equal(1, reading.Version.ImportNumber);
        Assert.Single(await reading.ReadProjectsAsync(0, Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_database_newer_than_the_build_is_refused()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection(database.Options.ConnectionString))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "insert into SchemaVersions (ScriptName, Applied) values ('9999_future.sql', '2030-01-01')";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        var exception = await Assert.ThrowsAsync<StoreException>(() => new Migrator(database.Options).MigrateAsync(Cancellation));

        Assert.Equal("The database is newer than this build: it holds the migration 9999_future.sql. Use a newer build, or another database.", exception.Message);
    }

    [Fact]
    public async Task A_database_opened_read_only_can_be_checked_and_read()
    {
        using var database = await TemporaryDatabase.CreateAsync(Cancellation);
        await ImportAsync(database, Of(Project("A")));
        var options = database.Options with { ConnectionString = database.Options.ConnectionString + ";Mode=ReadOnly" };

        await new Migrator(options).CheckAsync(Cancellation);
        Assert.Empty(await new Migrator(options).MigrateAsync(Cancellation));
        await using var reading = await new ProjectStore(options, TimeProvider.System).ReadAsync(Cancellation);
        Assert.Single(await reading.ReadProjectsAsync(0, Cancellation).ToListAsync(Cancellation));
    }

    private static Task<ImportOutcome> ImportAsync(TemporaryDatabase database, ImportPackage package) =>
        database.Store.ImportAsync([package], dryRun: false, null, Cancellation);

    private static async Task<(Catalog Catalog, List<Project> Projects)> ReadAsync(TemporaryDatabase database)
    {
        await using var reading = await database.Store.ReadAsync(Cancellation);
        var catalog = await reading.ReadCatalogAsync(Cancellation);
        return (catalog, await reading.ReadProjectsAsync(0, Cancellation).ToListAsync(Cancellation));
    }
}
