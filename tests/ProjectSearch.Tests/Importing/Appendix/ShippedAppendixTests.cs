using ProjectSearch.Importing;
using ProjectSearch.Projects;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class ShippedAppendixTests
{
    private static readonly IReadOnlyList<ImportedProject> Projects = [.. ShippedAppendix.Package.Projects];

    private static readonly ImportedSource Source = ShippedAppendix.Package.Sources.Single();

    [Fact]
    public void It_lists_59_projects_in_four_subregions()
    {
        var counts = Projects.GroupBy(project => project.Subregion).Select(group => (group.Key, group.Count()));

        Assert.Equal([("Boråsregionen", 21), ("Fyrbodal", 22), ("Skaraborg", 11), ("Göteborgsregionen", 5)], counts);
    }

    [Fact]
    public void All_printed_totals_match_and_nothing_is_left_over()
    {
        Assert.Equal(13, Source.ControlTotals.Count);
        Assert.All(Source.ControlTotals, total => Assert.Equal(
            (total.StatedTotalCost, total.StatedRunFunding), (total.ComputedTotalCost, total.ComputedRunFunding)));
        Assert.Equal(158_282_517, Projects.Sum(project => project.TotalCost));
        Assert.Equal(42_031_810, Projects.Sum(project => project.RunFunding));
        Assert.Empty(Source.Findings);
        Assert.DoesNotContain(Projects.SelectMany(project => project.Findings), finding => finding.Severity is FindingSeverity.Error);
    }

    [Fact]
    public void The_source_is_named_by_its_title()
    {
        Assert.Equal("Bilaga 3, Sammanfattande beskrivning – 2020 års beviljade delregionala insatser", Source.Name);
        Assert.Equal(new SourceIdentity("Västra Götalandsregionen", "Bilaga 3, delregionala insatser", 2020), Source.Identity);
    }

    [Theory]
    [InlineData("7H kompetens", "Miljöbron", 16, 620_000, 225_000)]
    [InlineData("Affärs- och tekniktransformation", "Connect Väst", 3, 3_400_000, 425_000)]
    [InlineData("Catalyst för smart och hållbar industri", "IDC West Sweden AB", 25, 23_629_489, 750_000)]
    [InlineData("Drivhuset FRAMSTEG!", "Drivhuset i Borås", 1, 215_000, 580_000)]
    [InlineData("Entreprenörsbryggan", "Drivhuset vid Högskolan Väst", 1, 800_000, 400_000)]
    [InlineData("Innovatum AB", "Innovatum AB", 6, 2_900_000, 1_450_000)]
    [InlineData("Kvalitetssäkring av DRUM-medelshantering", "Fyrbodals kommunalförbund", null, 54_000, 44_000)]
    [InlineData("Maritim utveckling i Bohuslän 2.0", "Lysekils kommun", 3, 2_700_000, 427_000)]
    [InlineData("Processer för tillväxt i Skaraborg 2019", "Connect Sverige region Väst", 3, 2_051_244, 1_025_622)]
    [InlineData("SMART – Smart Industri Sjuhärad", "IUC", 3, 3_920_000, 990_000)]
    [InlineData("Skaraborgsdagen 2020", "Skaraborgs kommunalförbund", 3, 450_000, 225_000)]
    [InlineData("Strategisk facilitering kompetensförsörjning 2020–2022", "Skaraborgs kommunalförbund", 15, 2_016_800, 1_008_400)]
    [InlineData("Öde – Ökad egenförsörjning", "Support Group Network", 15, 488_000, 244_000)]
    public void Rows_are_read_as_printed(string title, string owner, int? question, long totalCost, long runFunding)
    {
        var project = Projects.Single(project => project.Title == title);

        Assert.Equal(
            (owner, question, totalCost, runFunding),
            (project.Provenance.RawOwner, project.PriorityQuestion, project.TotalCost, project.RunFunding));
    }

    [Theory]
    [InlineData("Mitt första nätverk", ProjectKind.PreStudy)]
    [InlineData("Förstudie eDit", ProjectKind.PreStudy)]
    [InlineData("Gränslösa kulturskolan i Sjuhärad", ProjectKind.PreStudy)]
    [InlineData("Strategisk kompetensförsörjning", ProjectKind.Project)]
    [InlineData("Omvärldsbevakning, förstudier/tillväxtanalys", ProjectKind.Project)]
    public void A_project_is_a_feasibility_study_when_the_source_calls_it_one(string title, ProjectKind kind) =>
        Assert.Equal(kind, Projects.Single(project => project.Title == title).Kind);

    [Theory]
    [InlineData("Ung Företagsamhet", "genom utbildningen UF-företagande. Utbildningen")]
    [InlineData("Kvalitetssäkring av DRUM-medelshantering", "e-tjänster för DRUM-medlen.")]
    [InlineData("7H kompetens", "att ta fram en e-learningplattform som")]
    [InlineData("Fyrbo Turbo", "Fyrbodal i kompetensförsörjnings- och hållbarhetsinsatser för")]
    [InlineData("Strukturbild Fyrbodal", "Målen är att:\n• Strukturbilden ska vara ett samordnat planeringsunderlag för politiska beslut\n• Stärka")]
    [InlineData("Sömnadsförmedlingen", "i Fyrbodalsregionen.\n\nUnder flyktingvågen 2015")]
    [InlineData("Mitt första nätverk", "Förstudien syftar till att knyta samman")]
    [InlineData("Fokus på utveckling inom arbetsmarknadsområdet", "följande mål:\n1. Göteborgsregionens kommuner ska")]
    [InlineData("Innovatum AB", "att utveckla morgondagens näringsliv")]
    public void Purposes_read_as_text(string title, string excerpt) =>
        Assert.Contains(excerpt, Projects.Single(project => project.Title == title).Purpose, StringComparison.Ordinal);

    [Fact]
    public void Every_project_has_a_purpose_without_leftovers_of_the_page() =>
        Assert.All(Projects, project =>
        {
            Assert.NotNull(project.Purpose);
            Assert.DoesNotContain("  ", project.Purpose, StringComparison.Ordinal);
            Assert.DoesNotContain("Projektägare", project.Purpose.Split('\n')[0].Split(' ')[0], StringComparison.Ordinal);
            Assert.DoesNotMatch(@"(^|\n)\d+($|\n)", project.Purpose);
        });

    [Theory]
    [InlineData("Drivhuset FRAMSTEG!", FindingCode.RunFundingExceedsTotalCost, FindingSeverity.Warning, "580 000", "215 000")]
    [InlineData("Hållbar besöksnäring på gränsen", FindingCode.OwnerSpellingDiffers, FindingSeverity.Info, "Svinesundskommittéen", "Svinesundskommittén")]
    [InlineData("7H kompetens", FindingCode.TitleSpellingDiffers, FindingSeverity.Info, "7H kompetens", "7H-kompetens")]
    public void What_is_odd_is_found_with_both_values(string title, FindingCode code, FindingSeverity severity, params string[] values)
    {
        var finding = Projects.Single(project => project.Title == title).Findings.Single(finding => finding.Code == code);

        Assert.Equal(severity, finding.Severity);
        Assert.Equal(values, finding.RawValues);
        Assert.All(values, value => Assert.Contains(value, finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Entreprenörsbryggan", "1 800 000 400 000")]
    [InlineData("Catalyst för smart och hållbar industri", "25 23 629 489 750 000")]
    public void A_split_that_the_printed_total_settles_is_noted(string title, string printed)
    {
        var finding = Projects.Single(project => project.Title == title).Findings
            .Single(finding => finding.Code is FindingCode.AmbiguousAmountsResolved);

        Assert.Equal(FindingSeverity.Info, finding.Severity);
        Assert.Equal(printed, finding.RawValues[0]);
    }

    [Fact]
    public void Each_project_tells_its_lines()
    {
        var lines = ShippedAppendix.Text.Split('\n');

        Assert.All(Projects, project =>
        {
            Assert.StartsWith(project.Title.Split(' ')[0], lines[project.Provenance.TableLine!.Value - 1].Trim(), StringComparison.Ordinal);
            Assert.Contains(project.Title.Split(' ', '-')[0], lines[project.Provenance.PurposeLine!.Value - 1], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Introductions_stand_under_their_subregion() =>
        Assert.All(Source.Introductions, introduction =>
        {
            Assert.StartsWith("I " + introduction.Subregion, introduction.Text, StringComparison.Ordinal);
            Assert.Contains("bevilj", introduction.Text, StringComparison.Ordinal);
            Assert.EndsWith("beskrivning av projekten.", introduction.Text, StringComparison.Ordinal);
        });
}
