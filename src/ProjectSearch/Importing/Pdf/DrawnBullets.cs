using ProjectSearch.Importing.Appendix;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ProjectSearch.Importing.Pdf;

/// <summary>Finds the bullets of lists that are drawn as dots or squares rather than set as letters.</summary>
internal static class DrawnBullets
{
    private const int MostShapes = 20_000;
    private const double LargestSize = 0.6;
    private const double SmallestSize = 0.1;
    private const double FarthestLeft = 3;
    private const double HighestAbove = 0.8;

    /// <summary>Finds the small shapes on a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Their boxes; none when the page is a drawing of very many shapes.</returns>
    public static IReadOnlyList<PdfRectangle> On(Page page) =>
        page.Paths.Count > MostShapes
            ? []
            : [.. page.Paths.Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>().Where(IsDot)];

    /// <summary>Puts a bullet before each line that has a dot to the left of its first word.</summary>
    /// <param name="lines">The lines of a page.</param>
    /// <param name="dots">The page's small shapes.</param>
    /// <returns>The lines with bullets.</returns>
    public static List<PdfLine> Put(IReadOnlyList<PdfLine> lines, IReadOnlyList<PdfRectangle> dots) =>
        [.. lines.Select(line => dots.FirstOrDefault(dot => Marks(dot, line)) is { Width: > 0 } dot ? WithBullet(line, dot) : line)];

    private static bool IsDot(PdfRectangle box) => box is { Width: > 0.5 and < 12, Height: > 0.5 and < 12 } && box.Width < box.Height * 2 && box.Height < box.Width * 2;

    private static bool Marks(PdfRectangle dot, PdfLine line)
    {
        var distance = line.Words[0].Left - dot.Right;
        var height = ((dot.Bottom + dot.Top) / 2) - line.Baseline;
        return dot.Height > line.Size * SmallestSize && dot.Height < line.Size * LargestSize
            && distance > 0 && distance < line.Size * FarthestLeft
            && height > 0 && height < line.Size * HighestAbove;
    }

    private static PdfLine WithBullet(PdfLine line, PdfRectangle dot) =>
        line with { Words = [new PlacedWord("•", dot.Left, dot.Right), .. line.Words] };
}
