using ProjectSearch.Importing.Appendix;

namespace ProjectSearch.Importing.Pdf;

/// <summary>A line of text on a page; distances in points.</summary>
/// <param name="Page">The 1-based page.</param>
/// <param name="Baseline">The height of its baseline over the page's lower edge.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="Words">Its words from left to right; never empty.</param>
internal sealed record PdfLine(int Page, double Baseline, double Size, IReadOnlyList<PlacedWord> Words)
{
    /// <summary>The least gap between columns, as a share of the font's size: wider than the space between two words.</summary>
    public const double ColumnSpacing = 0.55;

    /// <summary>How wide the line is.</summary>
    public double Width => Words[^1].Right - Words[0].Left;

    /// <summary>Whether no gap in the line is as wide as between columns.</summary>
    public bool IsRunningText => !Words.Zip(Words.Skip(1)).Any(pair => pair.Second.Left - pair.First.Right > Size * ColumnSpacing);

    /// <summary>The words with one space between them, and three where a gap is as wide as between columns.</summary>
    public string Text
    {
        get
        {
            var text = Words[0].Text;
            for (var i = 1; i < Words.Count; i++)
            {
                text += (Words[i].Left - Words[i - 1].Right > Size * ColumnSpacing ? "   " : " ") + Words[i].Text;
            }

            return text;
        }
    }
}
