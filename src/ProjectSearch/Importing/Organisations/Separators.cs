using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Organisations;

/// <summary>A place where an owner's cell may change from one name to the next.</summary>
/// <param name="Start">Where the left side ends.</param>
/// <param name="End">Where the right side starts.</param>
/// <param name="Kind">What stands there; conjunctions are of one kind.</param>
internal sealed record Separator(int Start, int End, char Kind);

/// <summary>Finds what may part two names in an owner's cell.</summary>
internal static partial class Separators
{
    private const char Conjunction = '&';

    /// <summary>Finds the separators outside parentheses, from left to right.</summary>
    /// <param name="text">The cell, its blanks levelled.</param>
    public static List<Separator> Find(string text)
    {
        var found = new List<Separator>();
        foreach (Match match in Pattern().Matches(text))
        {
            // "Universitets- och högskolerådet": a suspended hyphen waits for the rest of one name.
            if (match.Index > 0 && text[match.Index - 1] != '-' && match.Index + match.Length < text.Length && Depth(text, match.Index) == 0)
            {
                var kind = match.ValueSpan.Trim();
                found.Add(new Separator(match.Index, match.Index + match.Length, kind[0] is '/' or ',' or ';' or '–' or '—' or '-' ? Mark(kind[0]) : Conjunction));
            }
        }

        return found;
    }

    private static char Mark(char character) => character is '—' or '-' ? '–' : character;

    private static int Depth(string text, int position) => text.AsSpan(0, position).Count('(') - text.AsSpan(0, position).Count(')');

    [GeneratedRegex(
        @"\s*[/;]\s*|,\s+|\s+[–—-]\s+|\s+(?:och|samt|tillsammans med|i samverkan med|i samarbete med|&|\+)\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
