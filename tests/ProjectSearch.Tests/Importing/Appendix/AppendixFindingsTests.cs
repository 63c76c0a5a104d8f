using ProjectSearch.Importing;
using ProjectSearch.Projects;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class AppendixFindingsTests
{
    [Theory]
    [InlineData("27 881 390 5 582 375")]
    [InlineData("26 881 391 5 582 375")]
    [InlineData("26 881 390 5 582 376")]
    public void A_printed_total_that_the_rows_do_not_come_to_is_an_error(string total)
    {
        var package = Changed("26 881 390 5 582 375", total);
        var finding = Assert.Single(package.Sources[0].Findings);

        Assert.Equal((FindingCode.ControlTotalMismatch, FindingSeverity.Error), (finding.Code, finding.Severity));
        Assert.Contains("26 881 390 / 5 582 375 SEK", finding.RawValues);
        Assert.Equal(98, finding.Line);
        Assert.Equal(59, package.Projects.Count());
        Assert.Equal(158_282_517, package.Projects.Sum(project => project.TotalCost));
    }

    [Fact]
    public void A_row_whose_amount_does_not_fit_its_total_is_an_error()
    {
        var package = Changed("16 4 140 000 1 050 000", "16 4 150 000 1 050 000");

        Assert.Equal(FindingCode.ControlTotalMismatch, Assert.Single(package.Sources[0].Findings).Code);
        Assert.Equal(4_150_000, Project(package, "Kompetensslussen II").TotalCost);
    }

    [Fact]
    public void Splits_that_no_total_settles_are_warnings_and_do_not_block()
    {
        var package = Changed("\n Total  26 881 390 5 582 375 ", "");
        var findings = package.Projects.SelectMany(project => project.Findings).Where(finding => finding.Code is FindingCode.AmbiguousAmountsResolved).ToList();

        Assert.Equal(
            ["1 215 000 580 000", "3 442 500 221 250", "3 516 950 188 875"],
            findings.Where(finding => finding.Severity is FindingSeverity.Warning).Select(finding => finding.RawValues[0]));
        Assert.Equal(12, package.Sources[0].ControlTotals.Count);
    }

    [Theory]
    [InlineData("har Boråsregionen beviljat 21 projekt", "har Boråsregionen beviljat 22 projekt", "Boråsregionen", "beviljat 22 projekt", "21")]
    [InlineData("beviljat fem insatser", "beviljat tjugotvå insatser", "Göteborgsregionen", "beviljat tjugotvå insatser", "5")]
    public void Another_number_of_projects_than_the_introduction_names_is_an_error(
        string printed, string changed, string subregion, params string[] values)
    {
        var finding = Assert.Single(Changed(printed, changed).Sources[0].Findings);

        Assert.Equal((FindingCode.ProjectCountMismatch, FindingSeverity.Error), (finding.Code, finding.Severity));
        Assert.Equal(values, finding.RawValues);
        Assert.Contains(subregion, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_section_is_kept_without_a_purpose()
    {
        var text = ShippedAppendix.Text;
        var start = text.IndexOf("Hemester i Boråsregionen \nProjektägare", StringComparison.Ordinal);
        var end = text.IndexOf("Lokalekonomiska analyser för stärkt attraktionskraft Sjuhärad \nProjektägare", StringComparison.Ordinal);
        var package = ShippedAppendix.Read(text[..start] + text[end..]);
        var project = package.Projects.Single(project => project.Title.StartsWith("Hemester", StringComparison.Ordinal));

        Assert.Null(project.Purpose);
        Assert.Equal(710_000, project.TotalCost);
        Assert.Equal(FindingSeverity.Error, project.Findings.Single(finding => finding.Code is FindingCode.MissingPurpose).Severity);
    }

    [Fact]
    public void A_row_without_a_section_takes_as_owner_the_longest_ending_that_is_an_owner_elsewhere()
    {
        var text = ShippedAppendix.Text;
        var start = text.IndexOf("Position Väst \nProjektägare", StringComparison.Ordinal);
        var end = text.IndexOf("Kvalitetssäkring av DRUM- medelshantering", StringComparison.Ordinal);
        var project = Project(ShippedAppendix.Read(text[..start] + text[end..]), "Position Väst");

        Assert.Equal("Fyrbodals kommunalförbund", project.Provenance.RawOwner);
        Assert.Null(project.Purpose);
    }

    [Fact]
    public void A_section_without_a_row_is_kept_with_unknown_amounts()
    {
        var package = Changed("Hemester i Boråsregionen Borås TME AB 30 710 000 355 000 \n", "");
        var project = Project(package, "Hemester i Boråsregionen");

        Assert.Null(project.TotalCost);
        Assert.Null(project.RunFunding);
        Assert.Equal("Borås TME AB", project.Provenance.RawOwnerInHeading);
        Assert.Equal(FindingSeverity.Error, project.Findings.Single(finding => finding.Code is FindingCode.MissingTableRow).Severity);
        Assert.Equal(
            [FindingCode.ControlTotalMismatch, FindingCode.ProjectCountMismatch],
            package.Sources[0].Findings.Select(finding => finding.Code));
        Assert.Equal(59, package.Projects.Count());
    }

    private static ImportPackage Changed(string printed, string changed)
    {
        Assert.Contains(printed, ShippedAppendix.Text, StringComparison.Ordinal);
        return ShippedAppendix.Read(ShippedAppendix.Text.Replace(printed, changed, StringComparison.Ordinal));
    }

    private static ImportedProject Project(ImportPackage package, string title) =>
        package.Projects.Single(project => project.Title == title);
}
