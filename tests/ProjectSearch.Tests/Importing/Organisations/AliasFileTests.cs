using ProjectSearch.Importing;
using ProjectSearch.Importing.Organisations;

namespace ProjectSearch.Tests.Importing.Organisations;

public sealed class AliasFileTests
{
    [Theory]
    [InlineData("A | B\n | C", 2, "A name is empty; names are parted by “ | ”, such as “Connect Sverige region Väst | Connect Väst”.")]
    [InlineData("Alfa @ Nord @ Syd", 1, "“Alfa @ Nord @ Syd” is no name with a subregion; expected is the form “IUC @ Boråsregionen”.")]
    [InlineData("# one\nAlfa AB | Beta\nGamma | beta", 3, "“beta” stands in line 2 already. Give all names of one body in one line.")]
    [InlineData("apart: Alfa AB | Beta", 1, "“apart:” takes two or more names that differ in the legal form alone, such as “apart: Innovatum AB | Stiftelsen Innovatum”.")]
    public void A_line_that_cannot_be_read_is_named(string content, int line, string problem)
    {
        var exception = WithFile(content, file => Assert.Throws<ImportException>(() => OrganisationResolver.Load(file)));

        Assert.Equal((line, problem), (exception.Line, exception.Problem));
    }

    [Fact]
    public void A_list_that_is_missing_is_refused_by_name()
    {
        var exception = Assert.Throws<ImportException>(() => OrganisationResolver.Load("nowhere/aliases.txt"));

        Assert.StartsWith("nowhere/aliases.txt: The alias list can't be read: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_users_list_joins_names_and_chooses_the_one_that_is_shown()
    {
        var owner = WithFile("Miljöbron Väst | Miljöbron | MB @ Fyrbodal", file => Assert.Single(OrganisationResolver.Load(file).Resolve("MB", null, "Fyrbodal")));

        Assert.Equal("Miljöbron Väst", owner.Name);
        Assert.Equal(["MB", "Miljöbron Väst", "Miljöbron"], owner.Spellings);
        Assert.Contains("miljöbron", owner.Keys);
    }

    [Fact]
    public void A_users_list_extends_a_body_of_the_shipped_one()
    {
        var owner = WithFile("Connect Väst | Connect Göteborg", file => Assert.Single(OrganisationResolver.Load(file).Resolve("Connect Göteborg", null, null)));

        Assert.Equal("Connect Väst", owner.Name);
        Assert.Contains("Connect Sverige region Väst", owner.Spellings);
    }

    [Fact]
    public void A_scoped_name_means_nothing_elsewhere()
    {
        var owner = WithFile("Miljöbron Väst | MB @ Fyrbodal", file => Assert.Single(OrganisationResolver.Load(file).Resolve("MB", null, "Skaraborg")));

        Assert.Equal("MB", owner.Name);
    }

    private static T WithFile<T>(string content, Func<string, T> use)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, content);
        try
        {
            return use(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
