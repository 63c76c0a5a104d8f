using System.Text;
using ProjectSearch.Importing.Appendix;
using UglyToad.PdfPig.Content;

namespace ProjectSearch.Importing.Pdf;

/// <summary>Makes lines of the letters on a page by their places alone, for a PDF may hold them in any order.</summary>
internal static class PageLines
{
    private const double SameLine = 0.35;
    private const double WordGap = 0.18;
    private const double ParagraphGap = 1.2;
    private const double UsualPitch = 1.2;
    private const double LargestPitch = 3;
    private const double FullLine = 0.6;

    /// <summary>Makes the lines of one page.</summary>
    /// <param name="letters">Its letters.</param>
    /// <param name="page">Its 1-based number.</param>
    /// <returns>The lines from top to bottom; upright text is left out.</returns>
    public static List<PdfLine> Of(IReadOnlyList<Letter> letters, int page)
    {
        var level = letters
            .Where(letter => letter.TextOrientation is TextOrientation.Horizontal && !string.IsNullOrEmpty(letter.Value) && IsPlaced(letter))
            .OrderByDescending(letter => letter.StartBaseLine.Y)
            .ToList();
        var lines = new List<PdfLine>();
        for (var start = 0; start < level.Count;)
        {
            // A raised footnote mark is small: the line is as tall as its tallest letters.
            var end = start + 1;
            var size = level[start].PointSize;
            while (end < level.Count && level[start].StartBaseLine.Y - level[end].StartBaseLine.Y <= SameLine * Math.Max(size, level[end].PointSize))
            {
                size = Math.Max(size, level[end].PointSize);
                end++;
            }

            var words = WordsOf(level.GetRange(start, end - start), size);
            if (words.Count > 0)
            {
                lines.Add(new PdfLine(page, level[end - 1].StartBaseLine.Y, size, words));
            }

            start = end;
        }

        return lines;
    }

    /// <summary>Numbers the lines of all pages, and counts a blank line where the space above is more than a paragraph's.</summary>
    /// <param name="pages">The lines page by page.</param>
    /// <returns>The lines of the document.</returns>
    public static List<SourceLine> Numbered(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var pitch = Pitch(pages);
        var lines = new List<SourceLine>();
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Count; i++)
            {
                var text = Characters.Plain(page[i].Text).Trim(' ', Characters.NoBreakSpace);
                if (text.Length == 0)
                {
                    continue;
                }

                lines.Add(new SourceLine
                {
                    Number = lines.Count + 1,
                    Page = page[i].Page,
                    Text = text,
                    BlanksBefore = i > 0 && Distance(page[i - 1], page[i]) > pitch * ParagraphGap ? 1 : 0,
                    FollowsPageBreak = i == 0 && page[i].Page > 1,
                    Words = [.. page[i].Words.Select(word => word with { Text = Characters.Plain(word.Text) })],
                    ColumnSpacing = page[i].Size * PdfLine.ColumnSpacing,
                });
            }
        }

        return lines;
    }

    private static bool IsPlaced(Letter letter) =>
        double.IsFinite(letter.StartBaseLine.X) && double.IsFinite(letter.StartBaseLine.Y) && double.IsFinite(letter.EndBaseLine.X) && letter.PointSize > 0;

    private static List<PlacedWord> WordsOf(List<Letter> letters, double size)
    {
        var words = new List<PlacedWord>();
        var text = new StringBuilder();
        var (left, right) = (0.0, 0.0);
        foreach (var letter in letters.OrderBy(letter => letter.StartBaseLine.X))
        {
            var isSpace = string.IsNullOrWhiteSpace(letter.Value) && letter.Value[0] != Characters.NoBreakSpace;
            if (text.Length > 0 && (isSpace || letter.StartBaseLine.X - right > size * WordGap))
            {
                Flush();
            }

            // Bold type is sometimes made by printing a letter twice, almost in the same place.
            if (isSpace || (text.Length > 0 && letter.StartBaseLine.X < right - (letter.Width * 0.7) && text.ToString().EndsWith(letter.Value, StringComparison.Ordinal)))
            {
                continue;
            }

            left = text.Length == 0 ? letter.StartBaseLine.X : left;
            right = Math.Max(text.Length == 0 ? letter.EndBaseLine.X : right, letter.EndBaseLine.X);
            text.Append(letter.Value);
        }

        Flush();
        return words;

        void Flush()
        {
            if (text.Length > 0)
            {
                words.Add(new PlacedWord(text.ToString(), left, right));
                text.Clear();
            }
        }
    }

    // How far the baselines of two lines of a paragraph are apart, as a share of the font's size. Running text tells it best:
    // the lines of a table's cells may stand between each other.
    private static double Pitch(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var widest = pages.SelectMany(page => page).Select(line => line.Width).DefaultIfEmpty(0).Max();
        var pairs = pages.SelectMany(page => page.Zip(page.Skip(1))).ToList();
        return Median(pairs.Where(pair => pair.First.Width > widest * FullLine && pair.First.IsRunningText)) ?? Median(pairs) ?? UsualPitch;
    }

    private static double? Median(IEnumerable<(PdfLine First, PdfLine Second)> pairs)
    {
        var distances = pairs.Select(pair => Distance(pair.First, pair.Second)).Where(distance => distance is > 0 and < LargestPitch).Order().ToList();
        return distances.Count == 0 ? null : distances[distances.Count / 2];
    }

    private static double Distance(PdfLine above, PdfLine below) => (above.Baseline - below.Baseline) / Math.Max(above.Size, below.Size);
}
