using ProjectSearch.Importing.Organisations;

namespace ProjectSearch.Tests.Importing.Organisations;

public sealed class OrganisationResolverTests
{
    private readonly OrganisationResolver resolver = OrganisationResolver.Load(null);
    private readonly OrganisationResolver withoutLists = OrganisationResolver.With(new OrganisationAliases());

    [Theory]
    [InlineData("Svinesundskommittéen", "Svinesundskommittén", "Fyrbodal")]
    [InlineData("E-handelsstaden Borås ek. förening", "E-handelsstaden Borås ekonomisk förening", "Boråsregionen")]
    [InlineData("E-handelsstaden Borås ek.för", "E-handelsstaden Borås ekonomisk förening", "Boråsregionen")]
    [InlineData("Connect Sverige region Väst", "Connect Sverige Region Väst", "Skaraborg")]
    [InlineData("eDit; Ett Dalsland i tillväxt", "eDit, ett Dalsland i tillväxt", "Fyrbodal")]
    [InlineData("Stiftelsen drivhuset Skaraborg", "Stiftelsen Drivhuset Skaraborg", "Skaraborg")]
    [InlineData("Borås stad / Miljöförvaltningen", "Borås stad, Miljöförvaltningen", "Boråsregionen")]
    [InlineData("Borås stad, Miljöförvaltningen", "Borås kommun", "Boråsregionen")]
    [InlineData("Ung Företagsamhet Älvsborg", "Ung företagsamhet Älvsborg", "Boråsregionen")]
    [InlineData("Fyrbodals kommunalförbund", "Kommunalförbundet Fyrbodal", "Fyrbodal")]
    [InlineData("Strömstad kommun", "Strömstads kommun", "Fyrbodal")]
    [InlineData("NUAB (Näringsliv Ulricehamn AB)", "NUAB, Näringsliv Ulricehamn AB", "Boråsregionen")]
    [InlineData("Högskolan Borås", "Högskolan i Borås", null)]
    [InlineData("UngDrive AB", "Ung Drive AB", null)]
    [InlineData("Stiftelsen Proteko", "Proteko, stiftelsen", null)]
    [InlineData("Bo\u0308rje Ra\u030Ad AB", "Börje Råd AB", null)]
    public void Rules_alone_give_spellings_of_one_body_a_key_in_common(string left, string right, string? subregion) =>
        Assert.NotEmpty(Owner(withoutLists, left, null, subregion).Keys.Intersect(Owner(withoutLists, right, null, subregion).Keys));

    [Theory]
    [InlineData("Connect Sverige region Väst", "Connect Väst", null)]
    [InlineData("IUC", "Industriellt utvecklingscenter i Sjuhärad AB (IUC)", "Boråsregionen")]
    [InlineData("NUAB", "NUAB (Näringsliv Ulricehamn AB)", "Boråsregionen")]
    [InlineData("Creative Cluster", "Creative Cluster – Creative Cluster Innovation Hub Väst ekonomisk förening", "Boråsregionen")]
    [InlineData("Fyrbodals komunalförbund", "Fyrbodals kommunalförbund", "Fyrbodal")]
    public void The_two_places_of_one_project_join_what_is_alike(string inTable, string inHeading, string? subregion)
    {
        var together = Owner(resolver, inTable, inHeading, subregion);

        Assert.Equal([inTable, inHeading], together.Spellings.Take(2));
        Assert.NotEmpty(Owner(resolver, inTable, null, subregion).Keys.Intersect(together.Keys));
        Assert.NotEmpty(Owner(resolver, inHeading, null, subregion).Keys.Intersect(together.Keys));
    }

    [Theory]
    [InlineData("Drivhuset i Borås", "Boråsregionen", "Drivhuset vid Högskolan Väst", "Fyrbodal")]
    [InlineData("Drivhuset", "Boråsregionen", "Drivhuset", "Fyrbodal")]
    [InlineData("IUC", "Boråsregionen", "IUC Väst AB", "Fyrbodal")]
    [InlineData("IUC", "Boråsregionen", "IUC", "Skaraborg")]
    [InlineData("Innovatum AB", "Fyrbodal", "Stiftelsen Innovatum", "Fyrbodal")]
    [InlineData("Connect Väst", "Fyrbodal", "Connect Öst", "Fyrbodal")]
    [InlineData("Marks kommun", "Boråsregionen", "Tranemo kommun", "Boråsregionen")]
    [InlineData("Habo kommun", null, "Håbo kommun", null)]
    [InlineData("Högskolan i Borås", null, "Science Park Borås", null)]
    [InlineData("Skövde kommun", "Skaraborg", "Science Park Skövde AB", "Skaraborg")]
    [InlineData("Borås stad, Miljöförvaltningen", "Boråsregionen", "Marks kommun, Miljöförvaltningen", "Boråsregionen")]
    public void Different_bodies_share_no_key(string left, string? leftSubregion, string right, string? rightSubregion) =>
        Assert.Empty(Owner(resolver, left, null, leftSubregion).Keys.Intersect(Owner(resolver, right, null, rightSubregion).Keys));

    [Fact]
    public void A_short_name_that_a_longer_one_explains_means_its_body_in_that_subregion_alone()
    {
        var inSkaraborg = Owner(resolver, "Hemslöjden", "Hemslöjden i Skaraborg", "Skaraborg");
        var inFyrbodal = Owner(resolver, "Hemslöjden", "Hemslöjden i Fyrbodal", "Fyrbodal");

        Assert.Empty(inSkaraborg.Keys.Intersect(inFyrbodal.Keys));
        Assert.NotEmpty(inSkaraborg.Keys.Intersect(Owner(resolver, "Hemslöjden", null, "Skaraborg").Keys));
    }

    [Fact]
    public void A_name_of_one_word_is_one_body_in_all_subregions() =>
        Assert.NotEmpty(Owner(resolver, "Miljöbron", null, "Fyrbodal").Keys.Intersect(Owner(resolver, "Miljöbron", null, "Boråsregionen").Keys));

    [Theory]
    [InlineData("Ung företagsamhet Älvsborg", "Ung Företagsamhet Älvsborg", "Ung Företagsamhet Älvsborg")]
    [InlineData("Alfa Norden ek.för", "Alfa Norden ekonomisk förening", "Alfa Norden ekonomisk förening")]
    [InlineData("IUC", "Industriellt utvecklingscenter i Sjuhärad AB (IUC)", "Industriellt utvecklingscenter i Sjuhärad AB")]
    [InlineData("Connect Väst", "Connect Väst", "Connect Sverige region Väst")]
    [InlineData("Svinesundskommittéen", "Svinesundskommittén", "Svinesundskommittén")]
    [InlineData("Borås stad / Miljöförvaltningen", "Borås stad, Miljöförvaltningen", "Borås stad")]
    public void The_preferred_name_is_the_lists_or_else_the_fullest(string inTable, string inHeading, string name) =>
        Assert.Equal(name, Owner(resolver, inTable, inHeading, "Boråsregionen").Name);

    [Fact]
    public void Names_that_have_nothing_in_common_are_not_made_one()
    {
        var owner = Owner(resolver, "Miljöbron", "Tranemo kommun", "Boråsregionen");

        Assert.Equal(["Miljöbron"], owner.Spellings);
    }

    [Fact]
    public void A_body_that_the_heading_names_besides_is_an_owner_too()
    {
        var owners = resolver.Resolve("Marks kommun", "Marks kommun och Tranemo kommun", "Boråsregionen");

        Assert.Equal(["Marks kommun", "Tranemo kommun"], owners.Select(owner => owner.Name));
    }

    [Fact]
    public void A_cell_without_a_name_has_no_owner() => Assert.Empty(resolver.Resolve(" ", null, "Fyrbodal"));

    [Fact]
    public void A_cell_of_signs_alone_keeps_a_key() => Assert.NotEmpty(Owner(resolver, "???", null, null).Keys);

    [Fact]
    public void A_preferred_name_resolves_to_itself()
    {
        string[] cells = ["NUAB", "Högskolan Borås", "Borås stad / Miljöförvaltningen", "eDit; Ett Dalsland i tillväxt", "Chalmers"];

        Assert.All(cells, cell =>
        {
            var name = Owner(resolver, cell, null, "Boråsregionen").Name;
            Assert.Equal(name, Owner(resolver, name, null, "Boråsregionen").Name);
        });
    }

    private static ProjectSearch.Importing.ImportedOwner Owner(OrganisationResolver resolver, string? inTable, string? inHeading, string? subregion) =>
        Assert.Single(resolver.Resolve(inTable, inHeading, subregion));
}
