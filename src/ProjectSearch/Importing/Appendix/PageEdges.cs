using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Appendix;

/// <summary>The first and last lines of each page, among which are the headers and footers that return on every page.</summary>
internal sealed partial class PageEdges
{
    private const int LinesAnEdge = 2;
    private const int FewestPages = 3;

    private readonly Dictionary<int, int> _ranks;
    private readonly HashSet<int> _frames;

    private PageEdges(Dictionary<int, int> ranks, HashSet<int> frames) => (_ranks, _frames) = (ranks, frames);

    /// <summary>Finds them.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <returns>The edges; none where pages are unknown.</returns>
    public static PageEdges Of(IReadOnlyList<SourceLine> lines)
    {
        var pages = Enumerable.Range(0, lines.Count).Where(i => lines[i].Page is not null).GroupBy(i => lines[i].Page!.Value).ToList();
        var ranks = new Dictionary<int, int>();
        foreach (var page in pages.Select(page => page.ToList()))
        {
            for (var rank = 1; rank <= Math.Min(LinesAnEdge, page.Count); rank++)
            {
                ranks.TryAdd(page[rank - 1], rank);
                ranks.TryAdd(page[^rank], -rank);
            }
        }

        // A head that a table repeats on each page is dropped with knowledge of the table, not here.
        foreach (var line in Enumerable.Range(0, lines.Count).SelectMany(i => Enumerable.Range(i, TableHead.Length(lines, i))))
        {
            ranks.Remove(line);
        }

        var enough = Math.Max(FewestPages, (pages.Count + 1) / 2);
        var frames = ranks.GroupBy(entry => (entry.Value, Shape(lines[entry.Key].Text))).Where(group => group.Count() >= enough);
        return new PageEdges(ranks, [.. frames.SelectMany(group => group.Select(entry => entry.Key))]);
    }

    /// <summary>Whether a line is one of the first or last on its page.</summary>
    /// <param name="line">The line's position.</param>
    /// <returns>True when it is.</returns>
    public bool IsEdge(int line) => _ranks.ContainsKey(line);

    /// <summary>Whether a line returns on most pages in the same place, but for its numbers.</summary>
    /// <param name="line">The line's position.</param>
    /// <returns>True when it does.</returns>
    public bool IsFrame(int line) => _frames.Contains(line);

    private static string Shape(string text) => Digits().Replace(LineJoiner.SingleSpaced(text), "#");

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
