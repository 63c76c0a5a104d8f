namespace ProjectSearch.Importing.Appendix;

/// <summary>The owners that a document names, for the rows that have no section to compare with.</summary>
internal sealed class KnownOwners
{
    private readonly HashSet<string> _names;
    private readonly int _mostTokens;

    /// <summary>Remembers owners.</summary>
    /// <param name="names">Their names in any spelling.</param>
    public KnownOwners(IEnumerable<string> names)
    {
        _names = names.Select(Key).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal);
        _mostTokens = _names.Select(name => name.Count(character => character == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>
    /// Parts the words of a row: the owner is the longest ending known as an owner elsewhere; failing that, what stands behind the last wide space.
    /// </summary>
    /// <param name="lines">The row's words line by line.</param>
    /// <returns>Title and owner; all is title when nothing tells them apart.</returns>
    public TitleAndOwner Split(IReadOnlyList<string> lines)
    {
        var words = RowWord.Of(lines);
        var first = Math.Max(1, words.Count - Math.Min(words.Count, _mostTokens + 4));
        for (var start = first; start < words.Count; start++)
        {
            if (words[start].Tokens.Count > 0 && _names.Contains(Key(string.Join(' ', words.Skip(start).Select(word => word.Text)))))
            {
                return Cut(words, start);
            }
        }

        var gap = words.FindLastIndex(word => word is { FollowsWideSpace: true, StartsLine: false });
        return Cut(words, gap > 0 ? gap : words.Count);
    }

    private static TitleAndOwner Cut(List<RowWord> words, int start) => new(ByLine(words.Take(start)), ByLine(words.Skip(start)));

    private static List<string> ByLine(IEnumerable<RowWord> words) =>
        [.. words.GroupBy(word => word.Line).Select(line => string.Join(' ', line.Select(word => word.Text)))];

    private static string Key(string name) => string.Join(' ', Tokens.Of(name));
}
