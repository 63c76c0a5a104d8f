namespace ProjectSearch.Searching.Text.Highlighting;

/// <summary>Picks the pieces of a long text that tell best why it was found.</summary>
internal static class FragmentPicker
{
    private const int WholeText = 320;
    private const int FragmentLength = 240;
    private const int LeadBeforeMark = 60;
    private const int MostFragments = 3;

    /// <summary>Pieces in the text's order, apart from each other, cut between words; the whole of a short text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Its marks by start, at least one.</param>
    public static IReadOnlyList<(int Start, int End)> Pick(string text, IReadOnlyList<Mark> marks)
    {
        if (text.Length <= WholeText)
        {
            return [(0, text.Length)];
        }

        var candidates = marks.Select(mark => Around(text, mark)).Distinct().ToList();
        var picked = new List<(int Start, int End)>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        while (picked.Count < MostFragments && candidates.Count > 0)
        {
            var best = candidates.MaxBy(fragment => Worth(fragment, marks, told));

            // A further piece has to tell of a query word that no earlier one told of.
            var terms = TermsIn(best, marks).ToList();
            if (picked.Count > 0 && terms.TrueForAll(told.Contains))
            {
                break;
            }

            picked.Add(best);
            told.UnionWith(terms);
            candidates.RemoveAll(fragment => fragment.Start < best.End && best.Start < fragment.End);
        }

        return [.. picked.Order()];
    }

    private static double Worth((int Start, int End) fragment, IReadOnlyList<Mark> marks, HashSet<string> told)
    {
        var inside = marks.Where(mark => mark.Start >= fragment.Start && mark.End <= fragment.End).ToList();
        var fresh = inside.Where(mark => !told.Contains(mark.QueryTerm)).GroupBy(mark => mark.QueryTerm);
        return fresh.Sum(term => 10 - (int)term.Min(mark => mark.Kind)) + (0.1 * inside.Count);
    }

    private static IEnumerable<string> TermsIn((int Start, int End) fragment, IReadOnlyList<Mark> marks) =>
        marks.Where(mark => mark.Start >= fragment.Start && mark.End <= fragment.End).Select(mark => mark.QueryTerm).Distinct();

    private static (int Start, int End) Around(string text, Mark mark)
    {
        var start = Math.Max(0, mark.Start - LeadBeforeMark);
        while (start > 0 && start < mark.Start && !char.IsWhiteSpace(text[start - 1]))
        {
            start++;
        }

        var end = Math.Min(text.Length, Math.Max(mark.End, start + FragmentLength));
        while (end < text.Length && end > mark.End && !char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        return (start, end);
    }
}
