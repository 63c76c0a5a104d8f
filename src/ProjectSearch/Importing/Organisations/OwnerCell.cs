using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Organisations;

/// <summary>Parts the owners that stand in one cell.</summary>
/// <param name="isKnown">Whether a text is the name of a body in the alias list.</param>
internal sealed partial class OwnerCell(Func<string, bool> isKnown)
{
    // Cells come from files; no list of owners is longer, and the work grows with the square of it.
    private const int MostSeparators = 40;

    /// <summary>Levels the blanks of a cell.</summary>
    /// <param name="cell">The cell as read.</param>
    /// <returns>The text; null when there is none.</returns>
    public static string? Clean(string? cell) =>
        cell is null ? null : Blanks().Replace(cell, " ").Trim(' ', ',', ';', ':', '/', '|') is { Length: > 0 } text ? text : null;

    /// <summary>Parts a cell where both sides are names by their own right, and keeps it whole in doubt.</summary>
    /// <param name="text">The cell, cleaned.</param>
    /// <returns>The owners' names as printed, at least one.</returns>
    public List<string> Split(string text)
    {
        if (text.Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } listed)
        {
            return [.. listed.SelectMany(Split)];
        }

        if (CoOwner().Match(text) is { Success: true } match)
        {
            return [.. Split(match.Groups[1].Value), .. Split(match.Groups[2].Value)];
        }

        return SplitAtSeparators(text);
    }

    /// <summary>Parts a cell at every separator, whatever the sides are.</summary>
    /// <param name="text">The cell, cleaned.</param>
    /// <returns>The pieces, and what stands between them.</returns>
    public static (List<string> Pieces, string Kinds) Pieces(string text)
    {
        var separators = Separators.Find(text);
        var starts = separators.Select(separator => separator.End).Prepend(0);
        var ends = separators.Select(separator => separator.Start).Append(text.Length);
        return ([.. starts.Zip(ends, (start, end) => text[start..end])], string.Concat(separators.Select(separator => separator.Kind)));
    }

    private List<string> SplitAtSeparators(string text)
    {
        var owners = new List<string>();
        var start = 0;
        var separators = Separators.Find(text);
        if (separators.Count <= MostSeparators && !isKnown(text) && DoubleName.Parts(text).Count == 0)
        {
            for (var i = 0; i < separators.Count; i++)
            {
                var next = i + 1 < separators.Count ? separators[i + 1].Start : text.Length;
                if (Parts(text[start..separators[i].Start], separators[i], text[separators[i].End..next], text[separators[i].End..]))
                {
                    owners.Add(text[start..separators[i].Start]);
                    start = separators[i].End;
                }
            }
        }

        owners.Add(text[start..]);
        return owners;
    }

    private bool Parts(string left, Separator separator, string next, string rest)
    {
        // "Connect Sverige, region Väst": what goes on in lower case behind a comma belongs to the name before it.
        var goesOn = separator.Kind is ',' or ';' or '–' && char.IsLower(rest[0]) && !isKnown(rest);
        return !goesOn
            && !OrganisationWords.IsDepartment(next)
            && !OrganisationWords.IsDepartment(rest)
            && IsName(left)
            && (IsName(rest) || IsName(next));
    }

    private bool IsName(string text) => isKnown(text) || OrganisationWords.IsCompleteName(text);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    // "Färgelanda kommun (& Dalslands Folkhögskola)"
    [GeneratedRegex(
        @"^([^()]+?)\s*\(\s*(?:(?:och|samt|tillsammans med|i samverkan med|i samarbete med)\s|[&+])\s*([^()]+?)\s*\)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CoOwner();
}
