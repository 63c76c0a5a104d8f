using ProjectSearch.Importing;
using ProjectSearch.Tests.Importing.Appendix;

namespace ProjectSearch.Tests.Storing;

public sealed class ShippedAppendixTests
{
    [Fact]
    public async Task The_shipped_appendix_is_stored_with_its_sums_and_its_organisations()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var database = await TemporaryDatabase.CreateAsync(cancellation);
        var package = ShippedAppendix.Package;

        var outcome = await database.Store.ImportAsync([FindingGate.Guard(package)], dryRun: false, null, cancellation);

        Assert.Equal(59, Assert.Single(outcome.Sources).Added);
        await using var reading = await database.Store.ReadAsync(cancellation);
        var figures = await reading.ReadFiguresAsync(cancellation);
        Assert.Equal((59, 158_282_517L, 42_031_810L), (figures.Sum(group => group.Count), figures.Sum(group => group.TotalCost), figures.Sum(group => group.RunFunding)));
        var catalog = await reading.ReadCatalogAsync(cancellation);
        Assert.Equal(13, Assert.Single(catalog.Sources).ControlTotals.Count(total => total.Matches));
        Assert.Equal(
            ["Drivhuset i Borås", "Drivhuset vid Högskolan Väst", "Stiftelsen Drivhuset Skaraborg"],
            catalog.Organisations.Select(organisation => organisation.Name).Where(name => name.Contains("rivhuset", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Single(catalog.Organisations, organisation => organisation.Aliases.Contains("E-handelsstaden Borås ek.för"));
    }
}
