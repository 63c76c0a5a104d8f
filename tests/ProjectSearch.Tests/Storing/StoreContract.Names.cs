using System.Data.Common;
using ProjectSearch.Importing;
using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Storing;

// What tells names, links and sources apart, whatever the engine compares texts by.
public abstract partial class StoreContract
{
    [Fact]
    public async Task A_text_that_landed_in_the_column_of_a_name_is_stored_and_recognised_again()
    {
        using var database = await MigratedAsync();
        var text = string.Concat(Enumerable.Repeat("Löptext som hamnat fel 😀 ", 100));
        var package = Of(Project(text, Owner(text)) with { Subregion = text, Theme = text, PriorityQuestionLabel = text });

        await ImportAsync(database, package);
        var again = await ImportAsync(database, package);

        Assert.Equal((0, 0, 0, 1), Counts(again));
        var (catalog, projects) = await ReadAsync(database);
        Assert.Equal(text, Assert.Single(projects).Title);
        Assert.EndsWith("…", Assert.Single(catalog.Organisations).Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_are_told_apart_by_all_of_a_long_publisher_and_document_kind()
    {
        using var database = await MigratedAsync();
        var text = new string('å', 3000);
        foreach (var identity in (SourceIdentity[])[new(text, text, 2020), new(text + "n", text, 2020), new(text, text + "n", 2020), new(text + " ", text, 2020)])
        {
            await ImportAsync(database, Listing(identity, Project("A")));
        }

        var (catalog, projects) = await ReadAsync(database);
        Assert.Equal(3, catalog.Sources.Count);
        Assert.Equal(3, projects.Count);
    }

    [Fact]
    public async Task A_project_without_a_title_is_refused_by_the_database()
    {
        using var database = await MigratedAsync();

        await Assert.ThrowsAnyAsync<DbException>(() => ImportAsync(database, Of(Project(""))));
    }

    [Fact]
    public async Task Names_that_differ_in_the_spaces_at_their_ends_are_one()
    {
        using var database = await MigratedAsync();

        await ImportAsync(database, Of(
            Project("A", Owner("Miljöbron")) with { Theme = "Kunskap" },
            Project("B", Owner("Miljöbron  ")) with { Theme = "Kunskap ", Subregion = "Fyrbodal " }));

        var (catalog, _) = await ReadAsync(database);
        Assert.Equal("Miljöbron", Assert.Single(Assert.Single(catalog.Organisations).Aliases));
        Assert.Single(catalog.Themes);
        Assert.Single(catalog.Subregions);
    }

    [Fact]
    public async Task Case_and_accents_tell_names_and_links_apart_as_the_rules_do_and_not_as_a_collation_does()
    {
        using var database = await MigratedAsync();

        await ImportAsync(database, Of(
            Project("Å", Owner("Habo", "habo")),
            Project("A", Owner("Håbo", "håbo")),
            Project("Ä", Owner("HABO", "habo"))));

        var (catalog, projects) = await ReadAsync(database);
        Assert.Equal(["2020-fyrbodal-a", "2020-fyrbodal-a-2", "2020-fyrbodal-a-3"], projects.Select(project => project.Slug));
        Assert.Equal(["HABO, Habo", "Håbo"], catalog.Organisations.Select(organisation => string.Join(", ", organisation.Aliases.Order(StringComparer.Ordinal))));
    }
}
