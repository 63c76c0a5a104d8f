using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>Words of one stem across word classes: "validera" and "validering", "strategi" and "strategisk".</summary>
internal static class Derivations
{
    private static readonly (string First, string Second)[] Endings =
    [
        ("era", "ering"),
        ("a", "ning"),
        ("a", "ing"),
        ("a", "ande"),
        ("a", "an"),
        ("a", "e"),
        ("ell", "ion"),
        ("a", "are"),
        ("i", "isk"),
        ("ion", "iv"),
        ("ism", "ist"),
        ("e", "skap"),
        ("", "skap"),
        ("", "ell"),
        ("", "al"),
        ("", "het"),
        ("", "itet"),
    ];

    /// <summary>The related words that the lexicon has.</summary>
    /// <param name="word">A dictionary form.</param>
    public static IEnumerable<string> Of(string word)
    {
        // A misspelling would be derived from a word that it only resembles: "utbilding" is not of "utbilda".
        if (!SwedishLexicon.Shared.Contains(word))
        {
            yield break;
        }

        foreach (var (first, second) in Endings)
        {
            if (Swap(word, first, second) is { } derived)
            {
                yield return derived;
            }

            if (Swap(word, second, first) is { } origin)
            {
                yield return origin;
            }
        }
    }

    private static string? Swap(string word, string from, string to)
    {
        // Shorter stems meet by chance: "resa" and "resan".
        const int shortestStem = 4;
        if (word.Length - from.Length < shortestStem || !word.EndsWith(from, StringComparison.Ordinal))
        {
            return null;
        }

        var other = word[..^from.Length] + to;
        return SwedishLexicon.Shared.Contains(other) ? other : null;
    }
}
