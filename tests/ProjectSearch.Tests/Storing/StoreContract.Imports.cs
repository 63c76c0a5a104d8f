using ProjectSearch.Importing;
using ProjectSearch.Projects;
using ProjectSearch.Storing;
using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Storing;

// What imports do to projects.
public abstract partial class StoreContract
{
    [Fact]
    public async Task An_import_gives_every_project_back_as_it_was_read()
    {
        using var database = await MigratedAsync();
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
        using var database = await MigratedAsync();
        var first = await ImportAsync(database, Of(Project("A", Owner("X")), Project("B", Owner("Y"))));

        var second = await ImportAsync(database, Of(Project("A", Owner("X")), Project("B", Owner("Y"))));

        Assert.Equal(first.Version, second.Version);
        var source = Assert.Single(second.Sources);
        Assert.Equal((null, 0, 0, 0, 2), (source.Number, source.Added, source.Changed, source.Withdrawn, source.Unchanged));
    }

    [Fact]
    public async Task What_a_source_no_longer_lists_is_withdrawn_and_comes_back_under_its_link()
    {
        using var database = await MigratedAsync();
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
        using var database = await MigratedAsync();
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
        using var database = await MigratedAsync();

        var outcome = await database.Store.ImportAsync([Of(Project("A"))], dryRun: true, null, Cancellation);

        Assert.Equal(1, outcome.Version.ImportNumber);
        Assert.Equal(1, Assert.Single(outcome.Sources).Added);
        Assert.Equal(0, (await database.Store.GetVersionAsync(Cancellation)).ImportNumber);
    }

    [Fact]
    public async Task Projects_of_one_title_keep_links_of_their_own()
    {
        using var database = await MigratedAsync();

        await ImportAsync(database, Of(Project("Samma"), Project("Samma"), Project("Samma 2"), Project("Samma")));

        var (_, projects) = await ReadAsync(database);
        Assert.Equal(4, projects.Select(project => project.Slug).Distinct().Count());
        Assert.Contains("2020-fyrbodal-samma", projects.Select(project => project.Slug));
    }

    [Fact]
    public async Task Two_imports_at_once_both_end_whole_one_after_the_other()
    {
        using var database = await MigratedAsync();
        var other = new ProjectStore(database.Options, TimeProvider.System);

        await Task.WhenAll(
            Task.Run(() => ImportAsync(database, Of(2019, Project("A") with { Source = Identity(2019) })), Cancellation),
            Task.Run(() => other.ImportAsync([Of(Project("B"))], false, null, Cancellation), Cancellation));

        var (catalog, projects) = await ReadAsync(database);
        Assert.Equal(2, projects.Count);
        Assert.Equal([2, 1], catalog.Imports.Select(import => import.Number));
    }

    [Fact]
    public async Task Every_row_of_a_list_of_several_batches_is_corrected()
    {
        using var database = await MigratedAsync();
        var list = Enumerable.Range(0, 2500).Select(number => Project($"Projekt {number}", Owner("Ägare"))).ToArray();
        await ImportAsync(database, Of(list));

        var outcome = await ImportAsync(database, Of([.. list.Select(project => project with { TotalCost = null, Purpose = "Rad ett\r\n\r\n• två", Findings = [Note("ett")] })]));

        Assert.Equal((0, 2500, 0, 0), Counts(outcome));
        var (_, projects) = await ReadAsync(database);
        Assert.All(projects, project => Assert.Equal(
            (null, "Rad ett\r\n\r\n• två", 2, 1, 1),
            (project.TotalCost, project.Purpose, project.ChangedInImport, project.OwnerIds.Count, project.Findings.Count)));
        Assert.Equal(2500, projects.Select(project => project.Slug).Distinct().Count());
    }

    [Fact]
    public async Task Another_file_of_the_same_content_changes_nothing_and_leaves_the_source_as_it_was()
    {
        using var database = await MigratedAsync();
        await ImportAsync(database, Of(Project("A")));
        var (before, _) = await ReadAsync(database);
        var package = Of(Project("A"));

        var outcome = await ImportAsync(database, package with { Sources = [package.Sources[0] with { Sha256 = new string('f', 64) }] });

        var (after, _) = await ReadAsync(database);
        Assert.Null(outcome.Sources[0].Number);
        Assert.Equal(before.Sources[0].Sha256, after.Sources[0].Sha256);
        Assert.Equal(before.Sources[0].ImportedAt, after.Sources[0].ImportedAt);
    }

    [Fact]
    public async Task A_dry_run_counts_as_the_import_does()
    {
        using var database = await MigratedAsync();
        await ImportAsync(database, Of(Project("A", Owner("X")), Project("B"), Project("C")));
        var next = Of(Project("A", Owner("X, stavad om", "X")), Project("B") with { Theme = "Annat" }, Project("D"));

        var dry = await database.Store.ImportAsync([next], dryRun: true, null, Cancellation);
        var real = await ImportAsync(database, next);

        Assert.Equal(dry.Version, real.Version);
        Assert.Equal(Counts(dry), Counts(real));
        Assert.Equal((1, 2, 1, 0), Counts(real));
    }

    [Fact]
    public async Task An_import_that_is_told_to_stop_stores_nothing()
    {
        using var database = await MigratedAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var package = Of() with { Projects = StoppedAfter(1500) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Store.ImportAsync([package], false, null, stop.Token));

        Assert.Equal(0, (await database.Store.GetVersionAsync(Cancellation)).ImportNumber);
        Assert.Equal((1, 0, 0, 0), Counts(await ImportAsync(database, Of(Project("A")))));

        IEnumerable<ImportedProject> StoppedAfter(int rows)
        {
            for (var row = 0; ; row++)
            {
                yield return Project($"Projekt {row}");
                if (row == rows)
                {
                    stop.Cancel();
                }
            }
        }
    }
}
