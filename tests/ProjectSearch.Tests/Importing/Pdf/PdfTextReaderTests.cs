using System.IO.Compression;
using System.Text;
using ProjectSearch.Importing;
using ProjectSearch.Importing.Pdf;

namespace ProjectSearch.Tests.Importing.Pdf;

public sealed class PdfTextReaderTests
{
    [Fact]
    public void Words_are_put_in_lines_by_their_places_whatever_their_order()
    {
        var pdf = new TinyPdf().AddPage();
        pdf.Put(60, 680, 10, "nedre raden");
        pdf.Put(300, 700, 10, "höger");
        pdf.Put(60, 700, 10, "vänster");

        Assert.Equal(["vänster   höger", "nedre raden"], Read(pdf.ToBytes()).Select(line => line.Text));
    }

    [Fact]
    public void A_drawn_dot_before_a_line_is_a_bullet()
    {
        var pdf = new TinyPdf().AddPage();
        pdf.Put(60, 700, 10, "Målen är:");
        pdf.PutDot(64, 685, 3.5);
        pdf.Put(75, 683, 10, "att mäta");

        Assert.Equal(["Målen är:", "•   att mäta"], Read(pdf.ToBytes()).Select(line => line.Text));
    }

    [Fact]
    public void A_wider_space_above_a_line_counts_as_a_blank_line()
    {
        var pdf = new TinyPdf().AddPage();
        foreach (var (y, text) in new[] { (700, "Ett stycke som är"), (687, "två rader långt."), (665, "Nästa stycke är"), (652, "lika långt.") })
        {
            pdf.Put(60, y, 10, text);
        }

        Assert.Equal([0, 0, 1, 0], Read(pdf.ToBytes()).Select(line => line.BlanksBefore));
    }

    [Fact]
    public void A_stream_that_unpacks_to_far_more_than_a_page_is_refused()
    {
        var exception = Assert.Throws<ImportException>(() => Read(WithContent(Packed(300 * 1024 * 1024))));

        Assert.Contains("one of its streams unpacks to more than 256 MB", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_behind_a_password_is_refused()
    {
        var key = new string('4', 64);
        var pdf = Encoding.ASCII.GetBytes(
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
            + $"3 0 obj\n<< /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -44 >>\nendobj\n"
            + "trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<41> <41>] >>\nstartxref\n0\n%%EOF\n");

        var exception = Assert.Throws<ImportException>(() => Read(pdf));

        Assert.Equal("The PDF is protected by a password. Save it without the protection first.", exception.Problem);
    }

    private static List<ProjectSearch.Importing.Appendix.SourceLine> Read(byte[] pdf) =>
        PdfTextReader.Read("a.pdf", pdf, TestContext.Current.CancellationToken);

    private static byte[] Packed(int length)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            var block = new byte[1024 * 1024];
            Array.Fill(block, (byte)' ');
            for (var written = 0; written < length; written += block.Length)
            {
                stream.Write(block);
            }
        }

        return packed.ToArray();
    }

    private static byte[] WithContent(byte[] packed)
    {
        var head = Encoding.ASCII.GetBytes(
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
            + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n"
            + $"4 0 obj\n<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n");
        var tail = Encoding.ASCII.GetBytes("\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
        return [.. head, .. packed, .. tail];
    }
}
