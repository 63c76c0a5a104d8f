using System.Globalization;
using System.Text;

namespace ProjectSearch.Tests.Importing.Pdf;

/// <summary>Writes a PDF by hand, with a font that every reader has and letters in WinAnsi.</summary>
internal sealed class TinyPdf
{
    private readonly List<StringBuilder> _pages = [];

    public const double Height = 842;

    public TinyPdf AddPage()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Puts text with its baseline's left end at a place.</summary>
    public void Put(double x, double y, double size, string text)
    {
        var shown = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf 1 0 0 1 {x:0.##} {y:0.##} Tm ({shown}) Tj ET\n");
    }

    /// <summary>Fills a small square, as some programs draw their bullets.</summary>
    public void PutDot(double x, double y, double size) =>
        _pages[^1].Append(CultureInfo.InvariantCulture, $"{x:0.##} {y:0.##} {size:0.##} {size:0.##} re f\n");

    public byte[] ToBytes()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var kids = string.Join(' ', _pages.Select((_, i) => $"{4 + (2 * i)} 0 R"));
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {_pages.Count} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        };
        foreach (var page in _pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add($"<< /Length {encoding.GetByteCount(page.ToString())} >>\nstream\n{page}endstream");
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (content, i) in objects.Select((content, i) => (content, i)))
        {
            offsets.Add(encoding.GetByteCount(file.ToString()));
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{content}\nendobj\n");
        }

        var start = encoding.GetByteCount(file.ToString());
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return encoding.GetBytes(file.ToString());
    }
}
