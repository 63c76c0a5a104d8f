using ProjectSearch.Importing;
using ProjectSearch.Tests.Importing.Appendix;

namespace ProjectSearch.Tests.Importing.Organisations;

public sealed class ShippedOwnersTests
{
    private static readonly IReadOnlyList<ImportedProject> Projects = [.. ShippedAppendix.Package.Projects];

    [Fact]
    public void The_shipped_appendix_names_these_bodies()
    {
        string[] expected =
        [
            "Biosfärområdet Vänerskärgården med Kinnekulle", "Borås TME AB", "Borås stad", "Boråsregionen Sjuhärads kommunalförbund",
            "Business Region Göteborg", "Connect Sverige region Väst", "Coompanion Fyrbodal", "Coompanion Sjuhärad", "Creative Cluster",
            "Dalslands Folkhögskola", "Drivhuset i Borås", "Drivhuset vid Högskolan Väst", "E-handelsstaden Borås ekonomisk förening",
            "Fyrbodals kommunalförbund", "Färgelanda kommun", "Göteborgsregionens kommunalförbund", "Högskolan i Borås", "Högskolan i Skövde",
            "IDC West Sweden AB", "IUC Väst AB", "Industriellt utvecklingscenter i Sjuhärad AB", "Inkubatorn i Borås AB", "Innovatum AB",
            "Lysekils kommun", "Marks kommun", "Miljöbron", "Navet Science center", "Not Quite ekonomisk förening", "Näringsliv Ulricehamn AB",
            "Science Park Borås", "Science Park Skövde AB", "Skaraborgs kommunalförbund", "Stiftelsen Drivhuset Skaraborg", "Stiftelsen Proteko",
            "Strömstad kommun", "Support Group Network", "Svinesundskommittén", "Tranemo kommun", "Ung Drive AB", "Ung Företagsamhet Älvsborg",
            "Wargön Innovation AB", "eDit, ett Dalsland i tillväxt",
        ];

        Assert.Equal(expected, Bodies().Select(body => body.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_two_projects_have_two_owners()
    {
        var titles = Projects.Where(project => project.Owners.Count > 1).Select(project => project.Title);

        Assert.Equal(["Smart Textile och Do-Tank", "Förstudie Kompetenskluster i Dalsland"], titles);
    }

    [Fact]
    public void Every_printed_spelling_is_kept() => Assert.All(Projects.Where(project => project.Owners.Count == 1), project =>
    {
        Assert.Contains(project.Provenance.RawOwner, project.Owners[0].Spellings);
        Assert.Contains(project.Provenance.RawOwnerInHeading!, project.Owners[0].Spellings);
    });

    // As a store does it: owners that share a key are one.
    private static List<(string Name, HashSet<string> Keys)> Bodies()
    {
        var bodies = new List<(string Name, HashSet<string> Keys)>();
        foreach (var owner in Projects.SelectMany(project => project.Owners))
        {
            var same = bodies.FindAll(body => body.Keys.Overlaps(owner.Keys));
            bodies.RemoveAll(same.Contains);
            bodies.Add((same.Select(body => body.Name).FirstOrDefault(owner.Name), [.. owner.Keys, .. same.SelectMany(body => body.Keys)]));
        }

        return bodies;
    }
}
