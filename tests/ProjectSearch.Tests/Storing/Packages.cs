using ProjectSearch.Importing;
using ProjectSearch.Projects;

namespace ProjectSearch.Tests.Storing;

/// <summary>Small packages for tests of the store.</summary>
internal static class Packages
{
    public static SourceIdentity Identity(int year = 2020) => new("Västra Götalandsregionen", "Bilaga", year);

    public static ImportPackage Of(params ImportedProject[] projects) => Of(2020, projects);

    public static ImportPackage Of(int year, params ImportedProject[] projects) => new(
        [new ImportedSource { Identity = Identity(year), Name = $"Bilaga {year}", Sha256 = new string('0', 64) }],
        projects);

    public static ImportPackage Listing(SourceIdentity identity, params ImportedProject[] projects) => new(
        [new ImportedSource { Identity = identity, Name = "Lista", Sha256 = new string('0', 64) }],
        [.. projects.Select(project => project with { Source = identity })]);

    public static ImportedProject Project(string title, params ImportedOwner[] owners) => new()
    {
        Source = Identity(),
        Subregion = "Fyrbodal",
        Theme = "En region för alla",
        Title = title,
        Purpose = "Syftet är att pröva.",
        Kind = ProjectKind.Project,
        Owners = owners,
        PriorityQuestion = 15,
        PriorityQuestionLabel = "15",
        TotalCost = 200_000,
        RunFunding = 100_000,
        Provenance = new Provenance(10, 20, null, title, "", null, "15 200 000 100 000"),
    };

    public static ImportedOwner Owner(string name, params string[] keys) => new(name, [name], keys.Length > 0 ? keys : [name]);
}
