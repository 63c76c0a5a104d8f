using ProjectSearch.Importing.Organisations;

namespace ProjectSearch.Tests.Importing.Organisations;

public sealed class OwnerCellTests
{
    private readonly OrganisationResolver resolver = OrganisationResolver.Load(null);

    [Theory]
    [InlineData("Högskolan Borås och Science Park Borås", "Högskolan i Borås/Science Park Borås", "Högskolan Borås", "Science Park Borås")]
    [InlineData("Färgelanda kommun (& Dalslands Folkhögskola)", "Färgelanda kommun (och Dalslands folkhögskola)", "Färgelanda kommun", "Dalslands Folkhögskola")]
    [InlineData("Färgelanda kommun (&Dalslands Folkhögskola)", null, "Färgelanda kommun", "Dalslands Folkhögskola")]
    [InlineData("Marks kommun & Borås stad", null, "Marks kommun", "Borås stad")]
    [InlineData("Marks kommun, Tranemo kommun", null, "Marks kommun", "Tranemo kommun")]
    [InlineData(null, "Marks kommun och Borås stad", "Marks kommun", "Borås stad")]
    [InlineData("Göteborgsregionens kommunalförbund/Business Region Göteborg", null, "Göteborgsregionens kommunalförbund", "Business Region Göteborg")]
    [InlineData("Innovatum AB samt Wargön Innovation AB", null, "Innovatum AB", "Wargön Innovation AB")]
    [InlineData("Borås stad, Miljöförvaltningen och Högskolan i Borås", null, "Borås stad, Miljöförvaltningen", "Högskolan i Borås")]
    [InlineData("Alfa och Beta", "Alfa/Beta", "Alfa", "Beta")]
    [InlineData("Tillväxtverket | Mellannorr", null, "Tillväxtverket", "Mellannorr")]
    public void Two_owners_in_one_cell_are_two(string? inTable, string? inHeading, string first, string second)
    {
        var owners = resolver.Resolve(inTable, inHeading, "Fyrbodal");

        Assert.Equal([first, second], owners.Select(owner => owner.Spellings[0]));
    }

    [Fact]
    public void Three_owners_in_one_cell_are_three() => Assert.Equal(
        ["Marks kommun", "Tranemo kommun", "Svenljunga kommun"],
        resolver.Resolve("Marks kommun, Tranemo kommun och Svenljunga kommun", null, null).Select(owner => owner.Name));

    [Theory]
    [InlineData("Biosfärområdet Vänerskärgården med Kinnekulle")]
    [InlineData("Not Quite ekonomisk förening")]
    [InlineData("Boråsregionen Sjuhärads kommunalförbund")]
    [InlineData("Boråsregionen, Sjuhärads kommunalförbund")]
    [InlineData("Borås stad / Miljöförvaltningen")]
    [InlineData("Borås stad, Bygg- och miljöförvaltningen")]
    [InlineData("Svenljunga och Tranemo kommuner")]
    [InlineData("Mark och Ulricehamn")]
    [InlineData("Textil- och modeföretagen")]
    [InlineData("Universitets- och högskolerådet")]
    [InlineData("Innovation och design AB")]
    [InlineData("Fastigheter & Kultur AB")]
    [InlineData("Connect Sverige, region Väst")]
    [InlineData("eDit; Ett Dalsland i tillväxt")]
    [InlineData("NUAB, Näringsliv Ulricehamn AB")]
    [InlineData("Creative Cluster – Creative Cluster Innovation Hub Väst ekonomisk förening")]
    [InlineData("e-handel/logistik/IT AB")]
    [InlineData("Institutet för språk och folkminnen")]
    [InlineData("Skola och Näringsliv i Lidköping ekonomisk förening")]
    public void A_name_that_only_looks_like_two_stays_one(string name) =>
        Assert.Equal(name, Assert.Single(resolver.Resolve(name, name, "Boråsregionen")).Spellings[0]);

    [Fact]
    public void A_cell_of_endless_names_ends()
    {
        var cell = string.Join(" och ", Enumerable.Repeat("Marks kommun", 5_000));

        Assert.NotEmpty(resolver.Resolve(cell, null, null));
    }
}
