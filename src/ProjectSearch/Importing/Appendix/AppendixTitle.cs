using System.Globalization;
using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Reads the document's name and year from its title.</summary>
internal static partial class AppendixTitle
{
    private const int MostLines = 40;

    /// <summary>Reads the year that the document is about.</summary>
    /// <param name="preamble">The lines before the first subregion.</param>
    /// <returns>The year; null when the title names none.</returns>
    public static int? Year(IReadOnlyList<SourceLine> preamble)
    {
        var text = string.Join(' ', preamble.Take(MostLines).Select(line => LineJoiner.SingleSpaced(line.Text)));
        var match = YearOfGrants().Match(text);
        return match.Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Reads the name: the appendix's number and the heading that names the year's grants.</summary>
    /// <param name="preamble">The lines before the first subregion.</param>
    /// <param name="joiner">Undoes wraps.</param>
    /// <returns>The name; null when there is no such heading.</returns>
    public static string? Name(IReadOnlyList<SourceLine> preamble, LineJoiner joiner)
    {
        var start = preamble.Take(MostLines).ToList().FindIndex(line => Heading().IsMatch(line.Text));
        if (start < 0)
        {
            return null;
        }

        var lines = preamble.Skip(start + 1).TakeWhile(line => char.IsLower(line.Text[0]) && !line.Text.EndsWith('.')).Prepend(preamble[start]);
        var heading = joiner.Join(lines.Select(line => line.Text));
        var label = preamble.Take(start).Select(line => Label().Match(line.Text)).FirstOrDefault(match => match.Success)?.Value;
        return label is null ? heading : $"{LineJoiner.SingleSpaced(label)}, {heading}";
    }

    [GeneratedRegex(@"\b(?<year>(?:19|20)\d\d)\s+års\s+(?:\p{L}+\s+){0,2}(?:bevilja|delregionala|insatser|tillväxtmedel|projekt)|(?:bevilja\p{L}*|insatser|projekt)\s+(?:under\s+|för\s+|år\s+)*(?<year>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearOfGrants();

    [GeneratedRegex(@"sammanfattande|beviljade|delregionala\s+insatser", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\bBilaga\s+\d+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
