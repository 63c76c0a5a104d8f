using System.Text;
using ProjectSearch.Importing;
using ProjectSearch.Tests.Importing.Appendix;

namespace ProjectSearch.Tests.Importing;

public sealed class ImportFileTests
{
    [Fact]
    public void A_missing_file_is_named()
    {
        var exception = Assert.Throws<ImportException>(() => ImportFile.Read("no/such/file.txt", new ImportSettings(), TestContext.Current.CancellationToken));

        Assert.Equal("no/such/file.txt: The file does not exist.", exception.Message);
    }

    [Fact]
    public void A_folder_is_no_file()
    {
        var exception = Assert.Throws<ImportException>(() => ImportFile.Read(Path.GetTempPath(), new ImportSettings(), TestContext.Current.CancellationToken));

        Assert.Equal("This is a folder. Name a file in it.", exception.Problem);
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData(" \r\n\t\n", "The file is empty.")]
    [InlineData("\0\u0001\u0002\u0003", "This is a binary file.")]
    [InlineData("PK\u0003\u0004 a workbook", "This is an office document or an archive. Save a workbook as CSV")]
    [InlineData("{\\rtf1\\ansi Bilaga 3}", "This is an office document or an archive.")]
    [InlineData("<!DOCTYPE html>\n<table><tr><td>year;title</td></tr></table>", "This is a web page or XML.")]
    [InlineData("  <html><body>Projekt;Projektägare</body></html>", "This is a web page or XML.")]
    [InlineData("{\n  \"grants\": [], \"title\": \"a;b\" }", "This is JSON.")]
    [InlineData("[ {\"year\": 2020, \"title\": \"A\"} ]", "This is JSON.")]
    [InlineData("Det var en gång. Sedan var det slut.", "This text is neither an appendix nor a list.")]
    public void What_is_no_source_is_refused_with_what_was_expected(string content, string problem)
    {
        var exception = Assert.Throws<ImportException>(() => ShippedAppendix.Read(content));

        Assert.StartsWith(problem, exception.Problem, StringComparison.Ordinal);
        Assert.Contains("Expected is an appendix of granted projects as text or PDF, or a list as CSV", exception.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".csv", "Projektnamn,Ort\nA,B\n")]
    [InlineData(".txt", "year,title,purpose\n")]
    public void A_list_whose_texts_read_like_an_appendix_is_a_list(string extension, string header)
    {
        var rows = header + "2020,A,\"Syftet är\nProjektägare: Marks kommun\nProjekt Projektägare Prior. fråga Total kostnad Varav RUN\"\n";
        var settings = new ImportSettings { Constants = new Dictionary<string, string> { ["year"] = "2020", ["title"] = "A" } };

        Assert.NotEmpty(ShippedAppendix.Read(Encoding.UTF8.GetBytes(rows), extension, settings).Sources);
    }

    [Fact]
    public void An_appendix_without_a_table_is_refused()
    {
        var exception = Assert.Throws<ImportException>(() => ShippedAppendix.Read("Bilaga 3\n2020 års beviljade delregionala insatser\nTomt."));

        Assert.Contains("no table was found with the columns Projekt, Projektägare", exception.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_appendix_without_a_year_asks_for_it()
    {
        var text = ShippedAppendix.Text.Replace("2020 års", "Årets", StringComparison.Ordinal);
        var exception = Assert.Throws<ImportException>(() => ShippedAppendix.Read(text));

        Assert.Equal(1, exception.Line);
        Assert.Contains("Name the year with --year.", exception.Problem, StringComparison.Ordinal);
        Assert.Equal(2019, ShippedAppendix.Read(text, new ImportSettings { Year = 2019 }).Sources[0].Identity.Year);
    }

    [Fact]
    public void The_hash_is_of_the_files_bytes() =>
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(ShippedAppendix.Text))),
            ShippedAppendix.Package.Sources[0].Sha256);
}
