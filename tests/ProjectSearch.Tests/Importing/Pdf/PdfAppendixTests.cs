using ProjectSearch.Importing;
using ProjectSearch.Tests.Importing.Appendix;

namespace ProjectSearch.Tests.Importing.Pdf;

public sealed class PdfAppendixTests
{
    [Theory]
    [InlineData(VerticalPlace.Top, true, true)]
    [InlineData(VerticalPlace.Middle, true, true)]
    [InlineData(VerticalPlace.Bottom, true, true)]
    [InlineData(VerticalPlace.Top, false, false)]
    internal void A_PDF_gives_the_same_projects_as_the_text(VerticalPlace place, bool repeatsHead, bool hasFooter)
    {
        var package = ShippedAppendix.Read(PdfLayout.Of(SampleAppendix.Shipped, place, repeatsHead, hasFooter), ".pdf");

        SampleAppendix.Shipped.AssertReadFrom(package);
        Assert.All(package.Projects, project => Assert.InRange(project.Provenance.Page ?? 0, 1, 100));
        Assert.Equal(13, package.Sources[0].ControlTotals.Count);
        Assert.Equal(ShippedAppendix.Package.Sources[0].Identity, package.Sources[0].Identity);
    }

    [Fact]
    public void A_PDF_without_text_is_refused_as_scanned()
    {
        var exception = Assert.Throws<ImportException>(() => ShippedAppendix.Read(new TinyPdf().AddPage().AddPage().ToBytes(), ".pdf"));

        Assert.Contains("The PDF has no text; it has probably been scanned.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_PDF_is_refused()
    {
        var exception = Assert.Throws<ImportException>(() => ShippedAppendix.Read("%PDF-1.7\nnothing that a PDF has"u8.ToArray(), ".pdf"));

        Assert.Contains("The PDF is damaged and can't be read", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_about_something_else_is_no_appendix()
    {
        var pdf = new TinyPdf().AddPage();
        pdf.Put(60, 700, 12, "En inköpslista: mjölk, bröd, smör");

        var exception = Assert.Throws<ImportException>(() => ShippedAppendix.Read(pdf.ToBytes(), ".pdf"));

        Assert.Contains("This is not an appendix of granted projects", exception.Message, StringComparison.Ordinal);
    }
}
