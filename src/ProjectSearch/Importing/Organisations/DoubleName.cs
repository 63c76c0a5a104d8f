namespace ProjectSearch.Importing.Organisations;

/// <summary>Names that say one body twice, long and short: "NUAB (Näringsliv Ulricehamn AB)", "Creative Cluster – Creative Cluster Hub".</summary>
internal static class DoubleName
{
    /// <summary>The two halves, where both mean one body.</summary>
    /// <param name="text">A name as printed.</param>
    /// <returns>Two names, or none.</returns>
    public static IReadOnlyList<string> Parts(string text)
    {
        foreach (var (left, right) in Halves(text))
        {
            if (Abbreviation.IsOf(left, right) || Abbreviation.IsOf(right, left) || IsRepeated(left, right))
            {
                return [left, right];
            }
        }

        return [];
    }

    /// <summary>The ways to halve a name: before a parenthesis at its end, and at each comma, slash, semicolon or dash.</summary>
    /// <param name="text">A name as printed.</param>
    public static IEnumerable<(string Left, string Right)> Halves(string text)
    {
        var parenthesis = text.LastIndexOf('(');
        if (parenthesis > 0 && text.EndsWith(')') && text[(parenthesis + 1)..^1].Trim() is { Length: > 0 } inside)
        {
            yield return (text[..parenthesis].TrimEnd(), inside);
        }

        foreach (var separator in Separators.Find(text).Where(separator => separator.Kind is ',' or '/' or ';' or '–'))
        {
            yield return (text[..separator.Start], text[separator.End..]);
        }
    }

    // The long name starts with the short one.
    private static bool IsRepeated(string left, string right)
    {
        var (first, second) = (SpellingKey.Of(left).Words, SpellingKey.Of(right).Words);
        return first.Count > 0 && second.Count > first.Count && second.Take(first.Count).SequenceEqual(first);
    }
}
