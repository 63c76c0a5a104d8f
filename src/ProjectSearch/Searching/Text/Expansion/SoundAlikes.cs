namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Other spellings of the same sounds: "tekstil" is said as "textil", "kvalité" as "qualité".</summary>
internal static class SoundAlikes
{
    private static readonly (string Written, string Said)[] Spellings =
    [
        ("x", "ks"), ("x", "cks"), ("c", "k"), ("c", "s"), ("ck", "k"), ("ph", "f"), ("w", "v"), ("z", "s"), ("qu", "kv"), ("th", "t"),
        ("hj", "j"), ("gj", "j"), ("dj", "j"), ("sj", "sch"), ("sj", "stj"), ("sj", "skj"), ("tj", "kj"),
    ];

    /// <summary>The word with one sound written otherwise, in one place.</summary>
    public static IEnumerable<string> Of(string word) =>
        Spellings.SelectMany(pair => Swap(word, pair.Written, pair.Said).Concat(Swap(word, pair.Said, pair.Written))).Distinct();

    private static IEnumerable<string> Swap(string word, string from, string to)
    {
        for (var at = word.IndexOf(from, StringComparison.Ordinal); at >= 0; at = word.IndexOf(from, at + 1, StringComparison.Ordinal))
        {
            yield return string.Concat(word.AsSpan(0, at), to, word.AsSpan(at + from.Length));
        }
    }
}
