using CsCheck;
using ProjectSearch.Tests.Storing.Modelling;

namespace ProjectSearch.Tests.Storing;

// Random sequences of imports, against a model of the rules.
public abstract partial class StoreContract
{
    private const int Sequences = 25;

    [Fact]
    public async Task Any_sequence_of_imports_leaves_what_the_rules_say()
    {
        // Skips before the sampling, which would take the skip for a counterexample.
        using (await CreateAsync())
        {
        }

        await ModelImport.Sequences.TryAsync(AgreesAsync, times: Sequences, print: ModelImport.Describe);
    }

    private async Task AgreesAsync(ModelImport[] imports)
    {
        using var database = await MigratedAsync();
        var model = new StoreModel();
        foreach (var import in imports)
        {
            var before = model.Number;
            var expected = model.Import(import);

            var outcome = await ImportAsync(database, import.ToPackage());

            var source = outcome.Sources[0];
            Assert.Equal(expected, (source.Number, source.Added, source.Changed, source.Withdrawn, source.Unchanged));
            Assert.Equal(model.Number, outcome.Version.ImportNumber);
            await AgreeAsync(database, model, before);
        }
    }

    private static async Task AgreeAsync(TestDatabase database, StoreModel model, int above)
    {
        await using var reading = await database.Store.ReadAsync(Cancellation);
        foreach (var watermark in (int[])[0, above])
        {
            var projects = await reading.ReadProjectsAsync(watermark, Cancellation).ToListAsync(Cancellation);
            Assert.Equal(
                model.Projects.Where(project => project.ChangedIn > watermark)
                    .Select(project => (project.Slug, project.Row.Title, project.Row.Cost, project.ChangedIn, project.Withdrawn, project.Row.Owner is null ? 0 : 1))
                    .Order(),
                projects
                    .Select(project => (project.Slug, project.Title, project.TotalCost, project.ChangedInImport, project.Withdrawn, project.OwnerIds.Count))
                    .Order());
        }

        Assert.Equal(
            model.Projects.Where(project => !project.Withdrawn).GroupBy(project => project.Year)
                .Select(group => (group.Key, group.Count(), group.Sum(project => project.Row.Cost) is var sum && group.Any(project => project.Row.Cost is not null) ? sum : null))
                .Order(),
            (await reading.ReadFiguresAsync(Cancellation)).Select(group => (group.Year, group.Count, group.TotalCost)));
    }
}
