using System.Globalization;
using ProjectSearch.Importing;
using ProjectSearch.Importing.Organisations;
using ProjectSearch.Projects;
using ProjectSearch.Tests.Importing.Appendix;

namespace ProjectSearch.Tests.Importing;

public sealed class WorkedRowTests
{
    [Fact]
    public void The_worked_row_of_a_list_is_read_as_its_page_says()
    {
        var row = WorkedRow.Of("list.md");

        var path = Path.Combine(Path.GetTempPath(), $"list-{Guid.NewGuid():N}.csv");
        File.WriteAllText(path, row.Source);
        try
        {
            AssertIs(Assert.Single(ImportFile.Read(path, new ImportSettings(), TestContext.Current.CancellationToken).Projects), row.Tables[0]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_worked_row_of_an_appendix_stands_in_the_shipped_one_and_is_read_as_its_page_says()
    {
        var row = WorkedRow.Of("appendix.md");
        var lines = ShippedAppendix.Text.ReplaceLineEndings("\n").Split('\n');
        int[] numbers = [614, 616, 617];

        Assert.Contains("lines (614, 616 and 617;", row.Page, StringComparison.Ordinal);
        Assert.Equal(row.Source.TrimEnd('\n').Split('\n'), numbers.Select(number => lines[number - 1].Trim()));
        AssertIs(Assert.Single(ShippedAppendix.Package.Projects, project => project.Provenance.TableLine == 614), row.Tables[0]);
    }

    [Fact]
    public void The_worked_owners_become_the_organisations_that_their_page_says()
    {
        var row = WorkedRow.Of("organisations.md");
        var places = row.Tables[0].ToDictionary(cells => cells[0], cells => cells[1]);

        var owners = OrganisationResolver.Load(null).Resolve(places["table"], places["heading"], "Fyrbodal");

        Assert.Equal(row.Tables[1].Select(cells => string.Join(": ", cells)), owners.Select(owner => $"{owner.Name}: {string.Join(", ", owner.Spellings)}"));
    }

    private static void AssertIs(ImportedProject project, IReadOnlyList<string[]> table)
    {
        Assert.NotEmpty(table);
        Assert.All(table, cells => Assert.Equal(cells[1], string.Join(", ", cells[0].Split(", ").Select(field => Told(project, field)))));
    }

    private static string Told(ImportedProject project, string field) => field switch
    {
        "year" => project.Source.Year.ToString(CultureInfo.InvariantCulture),
        "title" => project.Title,
        "owner" => string.Join(", ", project.Owners.Select(owner => owner.Name)),
        "subregion" => project.Subregion,
        "theme" => project.Theme,
        "purpose" => project.Purpose,
        "kind" => ContractNames<ProjectKind>.Of(project.Kind),
        "priorityQuestion" => project.PriorityQuestion?.ToString(CultureInfo.InvariantCulture),
        "priorityQuestionLabel" => $"\"{project.PriorityQuestionLabel}\"",
        "totalCost" => project.TotalCost?.ToString(CultureInfo.InvariantCulture),
        "runFunding" => project.RunFunding?.ToString(CultureInfo.InvariantCulture),
        "provenance" => $"tableLine {project.Provenance.TableLine}, purposeLine {project.Provenance.PurposeLine}, rawAmounts \"{project.Provenance.RawAmounts}\"",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "The page names a field that the test does not know."),
    } ?? "unknown";
}
