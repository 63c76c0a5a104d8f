using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Storing;

// What imports do to organisations.
public abstract partial class StoreContract
{
    [Fact]
    public async Task Organisations_that_turn_out_to_be_one_are_merged_and_their_projects_count_as_changed()
    {
        using var database = await MigratedAsync();
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
    public async Task A_new_spelling_of_an_organisation_changes_its_projects_in_every_source()
    {
        using var database = await MigratedAsync();
        await ImportAsync(database, Of(2019, Project("Förra", Owner("Miljöbron", "miljöbron")) with { Source = Identity(2019) }));
        await ImportAsync(database, Of(Project("A", Owner("Miljöbron", "miljöbron")), Project("B")));

        var outcome = await ImportAsync(database, Of(Project("A", Owner("Miljöbron", "miljöbron")), Project("B", Owner("Stiftelsen Miljöbron", "miljöbron"))));

        Assert.Equal((0, 2, 0, 0), Counts(outcome));
        var (catalog, projects) = await ReadAsync(database);
        Assert.All(projects, project => Assert.Equal(3, project.ChangedInImport));
        Assert.Equal(["Miljöbron", "Stiftelsen Miljöbron"], Assert.Single(catalog.Organisations).Aliases);
    }

    [Fact]
    public async Task An_owner_whose_spelling_comes_to_stand_for_another_organisation_changes_its_project()
    {
        using var database = await MigratedAsync();
        await ImportAsync(database, Of(Project("A", Owner("IUC", "iuc")), Project("B", Owner("Industriellt utvecklingscentrum i Sjuhärad", "iuc sjuhärad"))));

        var outcome = await ImportAsync(database, Of(Project("A", Owner("IUC", "iuc sjuhärad")), Project("B", Owner("Industriellt utvecklingscentrum i Sjuhärad", "iuc sjuhärad"))));

        Assert.Equal((0, 2, 0, 0), Counts(outcome));
        var (_, projects) = await ReadAsync(database);
        Assert.Equal(projects[1].OwnerIds, projects[0].OwnerIds);
    }

    [Fact]
    public async Task A_merge_that_leaves_an_organisation_twice_with_a_project_shows_it_once()
    {
        using var database = await MigratedAsync();
        await ImportAsync(database, Of(Project("A", Owner("Ett", "ett"), Owner("Två", "två"))));

        await ImportAsync(database, Of(Project("A", Owner("Ett", "ett"), Owner("Två", "två")), Project("B", Owner("Ett, två", "ett", "två"))));

        var (catalog, projects) = await ReadAsync(database);
        var organisation = Assert.Single(catalog.Organisations);
        Assert.All(projects, project => Assert.Equal([organisation.Id], project.OwnerIds));
        Assert.Equal((0, 0, 0, 2), Counts(await ImportAsync(database, Of(Project("A", Owner("Ett", "ett"), Owner("Två", "två")), Project("B", Owner("Ett, två", "ett", "två"))))));
    }
}
