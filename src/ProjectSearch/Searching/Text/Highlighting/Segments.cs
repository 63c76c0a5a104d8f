namespace ProjectSearch.Searching.Text.Highlighting;

/// <summary>Cuts a piece of a text into marked and unmarked segments.</summary>
internal static class Segments
{
    /// <summary>The segments of a piece; concatenated they are the piece.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the piece begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="marks">The marks of the text, by start; what lies outside of the piece is left out.</param>
    public static IReadOnlyList<HighlightSegment> Of(string text, int start, int end, IEnumerable<Mark> marks)
    {
        var segments = new List<HighlightSegment>();
        var position = start;
        foreach (var mark in marks)
        {
            var (from, to) = (Math.Max(mark.Start, position), Math.Min(mark.End, end));
            if (from >= to)
            {
                continue;
            }

            Add(position, from, matched: false);
            Add(from, to, matched: true);
            position = to;
        }

        Add(position, end, matched: false);
        return segments;

        void Add(int from, int to, bool matched)
        {
            if (to > from)
            {
                segments.Add(new HighlightSegment(text[from..to], matched));
            }
        }
    }
}
