using System.Text;
using CsCheck;
using ProjectSearch.Exporting;
using ProjectSearch.Importing;
using ProjectSearch.Projects;

namespace ProjectSearch.Tests.Importing.Lists;

public sealed class ListReaderTests
{
    private const string Header = "year;subregion;theme;priorityQuestion;title;owner;totalCost;runFunding;purpose;kind\n";

    [Fact]
    public void A_row_is_read_with_every_field()
    {
        var project = Assert.Single(Projects(Header + "2021;Fyrbodal;En region för alla;15;Ny kompetens;Miljöbron | Borås stad;1 500 000;750000,00;\"Rad ett\nRad två\";PRE_STUDY\n"));

        Assert.Equal((2021, "Fyrbodal", "En region för alla", 15, "Ny kompetens"), (project.Source.Year, project.Subregion, project.Theme, project.PriorityQuestion, project.Title));
        Assert.Equal((1_500_000, 750_000, "Rad ett\nRad två", ProjectKind.PreStudy), (project.TotalCost, project.RunFunding, project.Purpose, project.Kind));
        Assert.Equal(["Miljöbron", "Borås stad"], project.Owners.Select(owner => owner.Name));
        Assert.Equal(2, project.Provenance.TableLine);
    }

    [Fact]
    public void What_a_list_does_not_say_stays_unknown()
    {
        var project = Assert.Single(Projects("title,year\nA,2020\n"));

        Assert.Equal((null, null, null, null, ProjectKind.Unknown), (project.TotalCost, project.RunFunding, project.Purpose, project.Subregion, project.Kind));
        Assert.Empty(project.Owners);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public void The_encoding_is_found(string name)
    {
        var encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name);

        var package = Read([.. encoding.GetPreamble(), .. encoding.GetBytes("year\ttitle\n2020\tÅäö på gränsen\n")]);

        Assert.Equal("Åäö på gränsen", Assert.Single(package.Projects).Title);
    }

    [Fact]
    public void Columns_are_mapped_and_values_set_for_every_row()
    {
        var settings = new ImportSettings
        {
            ColumnMap = new Dictionary<string, string> { ["title"] = "Projektnamn", ["owner"] = "Stödmottagare", ["totalCost"] = "Kostnad" },
            Constants = new Dictionary<string, string> { ["year"] = "2016", ["theme"] = "Innovation" },
        };

        var project = Assert.Single(Projects("Projektnamn;Stödmottagare;Kostnad;Diarienummer\nA;Marks kommun;1.250.000 kr;RUN 1\n", settings));

        Assert.Equal((2016, "Innovation", 1_250_000), (project.Source.Year, project.Theme, project.TotalCost));
    }

    [Fact]
    public void Each_year_of_a_list_is_a_source()
    {
        var package = Read(Encoding.UTF8.GetBytes("year,title\n2021,A\n2019,B\n2021,C\n"));

        Assert.Equal([2019, 2021], package.Sources.Select(source => source.Identity.Year));
        Assert.All(package.Projects, project => Assert.Contains(project.Source, package.Sources.Select(source => source.Identity)));
    }

    [Theory]
    [InlineData("year;title;totalCost\n2020;A;mycket\n", 2, "column \"totalCost\" holds \"mycket\"; expected is an amount in SEK, 0 to 1 000 000 000 000, such as 1500000, 1 500 000 or 1500000,50.")]
    [InlineData("year;title\n2020;A\n20;B\n", 3, "column \"year\" holds \"20\"; expected is a year of four digits, 1900 to 2200.")]
    [InlineData("year;title;kind\n2020;A;STUDY\n", 2, "column \"kind\" holds \"STUDY\"; expected is PROJECT, PRE_STUDY, ACTIVITY, UNKNOWN.")]
    [InlineData("year;title\n2020;A\n2020;\n", 3, "column \"title\" is empty; every row needs it.")]
    [InlineData("name;year\nA;2020\n", 1, "The list has no column title. Name one with --map title=Column or give a value with --set title=…. The columns are: name, year.")]
    [InlineData("year;title;totalCost\n2020;A;-5\n", 2, "column \"totalCost\" holds \"-5\"; expected is an amount in SEK, 0 to 1 000 000 000 000, such as 1500000, 1 500 000 or 1500000,50.")]
    [InlineData("year;title;totalCost\n2020;A;1 500 tkr\n", 2, "column \"totalCost\" holds \"1 500 tkr\", an amount in thousands or millions. Write amounts in whole kronor: 1 500 tkr is 1500000.")]
    [InlineData("year;title;runFunding\n2020;A;1,5 MSEK\n", 2, "column \"runFunding\" holds \"1,5 MSEK\", an amount in thousands or millions. Write amounts in whole kronor: 1 500 tkr is 1500000.")]
    [InlineData("year;title;owner\n2020;A;B;;\n2020;Kultur; konst;B\n", 3, "The row has more cells than the header, from \"B\" on. A text that holds the separator may lack its quotes.")]
    public void What_cannot_be_read_is_named_with_line_and_column(string text, int line, string problem)
    {
        var exception = Assert.Throws<ImportException>(() => Projects(text));

        Assert.Equal((line, problem), (exception.Line, exception.Problem));
    }

    [Theory]
    [InlineData("Belopp (tkr)")]
    [InlineData("Kostnad, Mkr")]
    [InlineData("KSEK")]
    [InlineData("Beviljat i miljoner")]
    public void A_column_in_thousands_or_millions_is_refused_by_its_name(string column)
    {
        var settings = new ImportSettings { ColumnMap = new Dictionary<string, string> { ["totalCost"] = column } };

        var exception = Assert.Throws<ImportException>(() => Projects($"year;title;{column}\n2020;A;1500\n", settings));

        Assert.Equal((1, $"The column \"{column}\" is in thousands or millions; totalCost is read in kronor. Convert its amounts and rename it."), (exception.Line, exception.Problem));
    }

    [Fact]
    public void Columns_that_are_not_read_are_told_of()
    {
        var package = Read(Encoding.UTF8.GetBytes("slug;year;title;Diarienummer;source\na;2020;A;RUN 1;Bilaga 3\n"));

        Assert.Equal(
            [
                "Not read, since an export works these columns out anew: slug, source.",
                "Not read, since these columns have no field: Diarienummer. --map field=Column reads one.",
            ],
            package.Notes);
    }

    [Theory]
    [InlineData("1 500 000", 1_500_000)]
    [InlineData("1\u00A0500\u00A0000", 1_500_000)]
    [InlineData("1.500.000,50 kr", 1_500_001)]
    [InlineData("1500000.49", 1_500_000)]
    [InlineData("SEK 1,500,000", 1_500_000)]
    [InlineData("12,5", 13)]
    [InlineData("1.234", 1_234)]
    [InlineData("0", 0)]
    public void Amounts_are_read_as_lists_write_them(string text, long amount) =>
        Assert.Equal(amount, Assert.Single(Projects($"year;title;totalCost\n2020;A;{text}\n")).TotalCost);

    [Fact]
    public void Funding_above_the_cost_is_a_finding_with_both_values()
    {
        var project = Assert.Single(Projects("year;title;totalCost;runFunding\n2020;A;100;200\n"));

        var finding = Assert.Single(project.Findings);
        Assert.Equal((FindingCode.RunFundingExceedsTotalCost, FindingSeverity.Warning, 2), (finding.Code, finding.Severity, finding.Line));
        Assert.Equal(["200", "100"], finding.RawValues);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_an_error_and_swallows_no_rows()
    {
        var exception = Assert.Throws<ImportException>(() => Projects("year;title\n2020;\"A\n2020;B\n"));

        Assert.Equal("Row 2, the header counted, opens a quote that is never closed. Close it, or double it to mean a quote.", exception.Problem);
    }

    [Fact]
    public void A_row_larger_than_is_read_is_an_error() =>
        Assert.Throws<ImportException>(() => Projects("year;title\n2020;\"A\n" + new string('x', 5_000_000) + "\"\n"));

    [Fact]
    public void A_stray_quote_within_a_text_is_text() =>
        Assert.Equal("Rör 5\" i mått", Assert.Single(Projects("year;title\n2020;Rör 5\" i mått\n")).Title);

    [Fact]
    public void A_random_list_in_a_random_dialect_is_read_back_exactly()
    {
        var text = Gen.String[Gen.Char["abcåäöÅÄÖ ;,\t\"\n'=-+"], 1, 40].Where(value => value.Trim().Length > 0);
        var row = Gen.Select(text, Gen.Int[1990, 2030], Gen.Long[0, 1_000_000_000_000]);
        Gen.Select(row.List[1, 20], Gen.Char[";,\t"]).Try((rows, separator) =>
        {
            var list = new StringBuilder($"title{separator}year{separator}totalCost\n");
            foreach (var (title, year, cost) in rows)
            {
                list.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"{SpreadsheetText.Harmless(title.Trim()).Replace("\"", "\"\"", StringComparison.Ordinal)}\"{separator}{year}{separator}{cost}\n");
            }

            var projects = Projects(list.ToString());
            Assert.Equal(rows.Select(item => (item.Item1.Trim(), item.Item2, item.Item3)), projects.Select(project => (project.Title, project.Source.Year, project.TotalCost!.Value)));
        }, times: 200);
    }

    private static List<ImportedProject> Projects(string text, ImportSettings? settings = null) =>
        ReadAll(Encoding.UTF8.GetBytes(text), settings).Projects.ToList();

    private static ImportPackage Read(byte[] bytes) => ReadAll(bytes, null);

    private static ImportPackage ReadAll(byte[] bytes, ImportSettings? settings)
    {
        var path = Path.Combine(Path.GetTempPath(), $"list-{Guid.NewGuid():N}.csv");
        File.WriteAllBytes(path, bytes);
        try
        {
            var package = ImportFile.Read(path, settings ?? new ImportSettings(), TestContext.Current.CancellationToken);
            return package with { Projects = package.Projects.ToList() };
        }
        finally
        {
            File.Delete(path);
        }
    }
}
