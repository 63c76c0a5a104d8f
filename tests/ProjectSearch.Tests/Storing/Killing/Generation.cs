using ProjectSearch.Importing;
using ProjectSearch.Projects;
using static ProjectSearch.Tests.Storing.Packages;

namespace ProjectSearch.Tests.Storing.Killing;

/// <summary>A package that tells by every row which import it came with: a database holds one of them whole, or the store is broken.</summary>
internal static class Generation
{
    private const int Size = 2400;

    /// <summary>The package of an import by its number: it changes most projects, leaves some out and brings some back.</summary>
    public static ImportPackage Of(int number) => Packages.Of([.. Rows(number)]);

    /// <summary>Fails unless the database holds exactly the package of its newest import.</summary>
    public static void CheckWhole(int number, Catalog catalog, IReadOnlyList<Project> projects)
    {
        Assert.Equal(Enumerable.Range(1, number).Reverse(), catalog.Imports.Select(import => import.Number));
        var expected = number == 0 ? [] : Rows(number).ToList();
        var listed = projects.Where(project => !project.Withdrawn).ToDictionary(project => project.Title, StringComparer.Ordinal);
        Assert.Equal(expected.Count, listed.Count);
        var names = catalog.Organisations.ToDictionary(organisation => organisation.Id, organisation => organisation.Name);
        foreach (var row in expected)
        {
            var project = listed[row.Title];
            Assert.Equal((number, row.TotalCost), (project.ChangedInImport, project.TotalCost));
            Assert.Equal(row.Owners.Select(owner => owner.Name), project.OwnerIds.Select(id => names[id]));
            Assert.Equal(row.Findings.Select(finding => finding.Message), project.Findings.Select(finding => finding.Message));
        }
    }

    private static IEnumerable<ImportedProject> Rows(int number) =>
        from row in Enumerable.Range(0, Size)
        where row % 3 != number % 3
        select Project($"Projekt {row}", Owner($"Import {number}"), Owner($"Ägare {row % 7}")) with
        {
            TotalCost = number,
            RunFunding = null,
            Findings = [new Finding(FindingCode.MissingPurpose, FindingSeverity.Warning, $"I import {number}.", [], null)],
        };
}
