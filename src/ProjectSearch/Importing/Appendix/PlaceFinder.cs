namespace ProjectSearch.Importing.Appendix;

/// <summary>Finds the headings above a table: its theme, and where a new subregion starts.</summary>
internal static class PlaceFinder
{
    private const int MostThemeLines = 3;
    private const int LongestName = 60;
    private const int MostNameWords = 6;
    private const int OpeningWords = 40;

    private static readonly string[] IntroductionWords = ["bevilj", "genomförandeplan", "tabell", "prioriterade", "regionutvecklingsnämnd"];

    /// <summary>Finds the theme's heading right above a table.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="lower">The first line that may belong to it.</param>
    /// <param name="head">The first line of the table's head.</param>
    /// <returns>Where the heading starts; <paramref name="head"/> when the table has none of its own.</returns>
    public static int ThemeStart(IReadOnlyList<SourceLine> lines, int lower, int head)
    {
        var start = head - 1;
        while (start > lower && head - start < MostThemeLines && char.IsLower(lines[start].Text[0]) && !lines[start].FollowsGap)
        {
            start--;
        }

        return start >= lower && HeadingShape.IsHeading(string.Join(' ', Enumerable.Range(start, head - start).Select(i => lines[i].Text)))
            ? start
            : head;
    }

    /// <summary>Finds the heading of a subregion between the text before and a theme.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="lower">The first line that may belong to it.</param>
    /// <param name="theme">The first line of the theme's heading.</param>
    /// <returns>The heading's line; null when the theme belongs to the subregion before.</returns>
    public static int? SubregionStart(IReadOnlyList<SourceLine> lines, int lower, int theme)
    {
        var (best, bestScore) = ((int?)null, 0);
        for (var i = theme - 1; i >= lower; i--)
        {
            var score = Score(lines, i, lower, theme);
            if (score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }

    // A subregion's heading is a name that the introduction under it takes up again.
    private static int Score(IReadOnlyList<SourceLine> lines, int i, int lower, int theme)
    {
        var name = lines[i].Text;
        if (name.Length > LongestName || name.Split(' ').Length > MostNameWords || !HeadingShape.IsHeading(name))
        {
            return 0;
        }

        var stands = i == lower || lines[i].FollowsGap || lines[i].FollowsPageBreak || HeadingShape.EndsSentence(lines[i - 1].Text) ? 1 : 0;
        if (i + 1 == theme)
        {
            return stands == 1 && lines[i].FollowsGap && name.Split(' ').Length <= 3 ? 1 : 0;
        }

        var introduction = string.Join(' ', Enumerable.Range(i + 1, Math.Min(theme - i - 1, 60)).Select(line => lines[line].Text));
        if (!IntroductionWords.Any(word => introduction.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return 0;
        }

        var opening = Tokens.Of(introduction).Take(OpeningWords).ToList();
        var recurs = Tokens.Of(name).All(token => opening.Exists(word => word.StartsWith(token, StringComparison.Ordinal)));
        return (recurs ? 3 : 0) + stands;
    }
}
