namespace ProjectSearch.Importing.Appendix;

/// <summary>Joins table rows to the sections with their purpose, although the two may be spelt differently.</summary>
internal static class SectionJoiner
{
    private const double SameTitle = 0.6;
    private const double SimilarTitle = 0.3;
    private const double SameOwner = 0.8;
    private const double Enough = 0.5;
    private const double OrderWeight = 0.0001;

    /// <summary>Joins them.</summary>
    /// <param name="rows">Rows without a section.</param>
    /// <param name="sections">Sections without a row.</param>
    /// <returns>For each joined row, by position, the position of its section.</returns>
    public static Dictionary<int, int> Join(IReadOnlyList<TableRow> rows, IReadOnlyList<OutlineSection> sections)
    {
        var words = rows.Select(row => row.GetWordsAndNumbers()).ToList();
        var pairs = new List<Pair>();
        for (var s = 0; s < sections.Count; s++)
        {
            var title = Tokens.Of(string.Join(' ', sections[s].Title.Select(line => line.Text)));
            var owner = Tokens.Of(string.Join(' ', sections[s].Owner));
            for (var r = 0; r < rows.Count; r++)
            {
                pairs.Add(Compare(words[r], title, owner) with { Row = r, Section = s });
            }
        }

        var joined = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        Take(pairs.Where(pair => pair.Title >= SameTitle && pair.Score >= Enough));
        Take(pairs.Where(pair => pair.Title >= SimilarTitle && pair.Owner >= SameOwner));
        return joined;

        void Take(IEnumerable<Pair> candidates)
        {
            foreach (var pair in candidates.OrderByDescending(pair => pair.Score - (Math.Abs(pair.Row - pair.Section) * OrderWeight)))
            {
                if (!joined.ContainsKey(pair.Row) && taken.Add(pair.Section))
                {
                    joined.Add(pair.Row, pair.Section);
                }
            }
        }
    }

    private static Pair Compare(IReadOnlyList<string> row, string[] title, string[] owner)
    {
        var titleShare = title.Length == 0 ? 0 : Tokens.Common(title, row) / title.Length;
        var ownerShare = owner.Length == 0 ? 0 : Tokens.Common(owner, row) / owner.Length;
        string[] both = [.. title, .. owner];
        var overlap = 2 * Tokens.Common(both, row) / Math.Max(1, both.Length + row.Count);
        return new Pair(0, 0, titleShare, ownerShare, (titleShare + overlap) / 2);
    }

    private sealed record Pair(int Row, int Section, double Title, double Owner, double Score);
}
