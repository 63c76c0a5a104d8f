using ProjectSearch.Importing;
using ProjectSearch.Importing.Organisations;

namespace ProjectSearch.Tests.Importing.Organisations;

public sealed class OrganisationResolverTests
{
    private readonly OrganisationResolver resolver = OrganisationResolver.Load(null);

    [Theory]
    [InlineData("Svinesundskommittéen", "Svinesundskommittén", "Fyrbodal")]
    [InlineData("E-handelsstaden Borås ek. förening", "E-handelsstaden Borås ekonomisk förening", "Boråsregionen")]
    [InlineData("E-handelsstaden Borås ek.för", "E-handelsstaden Borås ekonomisk förening", "Boråsregionen")]
    [InlineData("Connect Sverige region Väst", "Connect Väst", null)]
    [InlineData("Connect Sverige Region Väst", "Connect Väst", "Skaraborg")]
    [InlineData("IUC", "Industriellt utvecklingscenter i Sjuhärad AB (IUC)", "Boråsregionen")]
    [InlineData("eDit; Ett Dalsland i tillväxt", "eDit, ett Dalsland i tillväxt", "Fyrbodal")]
    [InlineData("Creative Cluster", "Creative Cluster – Creative Cluster Innovation Hub Väst ekonomisk förening", "Boråsregionen")]
    [InlineData("Stiftelsen drivhuset Skaraborg", "Stiftelsen Drivhuset Skaraborg", "Skaraborg")]
    [InlineData("Borås stad / Miljöförvaltningen", "Borås stad, Miljöförvaltningen", "Boråsregionen")]
    [InlineData("Ung Företagsamhet Älvsborg", "Ung företagsamhet Älvsborg", "Boråsregionen")]
    [InlineData("Fyrbodals kommunalförbund", "Kommunalförbundet Fyrbodal", "Fyrbodal")]
    [InlineData("NUAB", "NUAB (Näringsliv Ulricehamn AB)", "Boråsregionen")]
    public void Spellings_of_one_body_share_a_key(string left, string right, string? subregion)
    {
        var together = Assert.Single(resolver.Resolve(left, right, subregion));

        Assert.Equal([left, right], together.Spellings);
        Assert.NotEmpty(KeysOf(left, subregion).Intersect(together.Keys));
        Assert.NotEmpty(KeysOf(right, subregion).Intersect(together.Keys));
    }

    [Theory]
    [InlineData("Drivhuset i Borås", "Boråsregionen", "Drivhuset vid Högskolan Väst", "Fyrbodal")]
    [InlineData("IUC", "Boråsregionen", "IUC Väst AB", "Fyrbodal")]
    [InlineData("IUC", "Boråsregionen", "IUC", "Skaraborg")]
    [InlineData("Innovatum AB", "Fyrbodal", "Stiftelsen Innovatum", "Fyrbodal")]
    [InlineData("Connect Väst", "Fyrbodal", "Connect Öst", "Fyrbodal")]
    [InlineData("Marks kommun", "Boråsregionen", "Tranemo kommun", "Boråsregionen")]
    public void Different_bodies_share_no_key(string left, string leftSubregion, string right, string rightSubregion) =>
        Assert.Empty(KeysOf(left, leftSubregion).Intersect(KeysOf(right, rightSubregion)));

    [Theory]
    [InlineData("Högskolan Borås och Science Park Borås", "Högskolan i Borås/Science Park Borås", "Högskolan Borås", "Science Park Borås")]
    [InlineData("Färgelanda kommun (& Dalslands Folkhögskola)", "Färgelanda kommun (och Dalslands folkhögskola)", "Färgelanda kommun", "Dalslands Folkhögskola")]
    [InlineData("Marks kommun & Borås stad", null, "Marks kommun", "Borås stad")]
    [InlineData(null, "Marks kommun och Borås stad", "Marks kommun", "Borås stad")]
    public void Two_owners_in_one_cell_are_two(string? inTable, string? inHeading, string first, string second)
    {
        var owners = resolver.Resolve(inTable, inHeading, "Fyrbodal");

        Assert.Equal([first, second], owners.Select(owner => owner.Spellings[0]));
    }

    [Theory]
    [InlineData("Biosfärområdet Vänerskärgården med Kinnekulle")]
    [InlineData("Not Quite ekonomisk förening")]
    [InlineData("Boråsregionen Sjuhärads kommunalförbund")]
    [InlineData("Borås stad / Miljöförvaltningen")]
    [InlineData("Svenljunga och Tranemo kommuner")]
    [InlineData("Textil- och modeföretagen")]
    [InlineData("Innovation och design AB")]
    public void A_name_that_only_looks_like_two_stays_one(string name) =>
        Assert.Equal(name, Assert.Single(resolver.Resolve(name, name, "Boråsregionen")).Spellings[0]);

    [Fact]
    public void Names_that_have_nothing_in_common_are_not_made_one()
    {
        var owner = Assert.Single(resolver.Resolve("Miljöbron", "Tranemo kommun", "Boråsregionen"));

        Assert.Equal(["Miljöbron"], owner.Spellings);
    }

    [Fact]
    public void A_cell_without_a_name_has_no_owner() => Assert.Empty(resolver.Resolve(" ", null, "Fyrbodal"));

    [Fact]
    public void A_line_of_a_users_list_that_cannot_be_read_is_named()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "# mine\nA | B\nC\n");

        var exception = Assert.Throws<ImportException>(() => OrganisationResolver.Load(file));

        File.Delete(file);
        Assert.Equal($"{file}, line 3: Expected is a preferred name and at least one other spelling, parted by \" | \".", exception.Message);
    }

    private IEnumerable<string> KeysOf(string name, string? subregion) => Assert.Single(resolver.Resolve(name, null, subregion)).Keys;
}
