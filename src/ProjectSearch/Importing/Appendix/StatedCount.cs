using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Appendix;

/// <summary>The number of projects that an introduction names: "beviljat 21 projekt", "beviljat fem insatser".</summary>
internal static partial class StatedCount
{
    /// <summary>Reads it.</summary>
    /// <param name="introduction">The text under a subregion's heading.</param>
    /// <returns>The number and the words that say it; null when the text names none.</returns>
    public static (int Count, string Words)? In(string introduction)
    {
        foreach (Match match in Statement().Matches(introduction))
        {
            if (NumberWords.Parse(match.Groups["count"].Value) is { } count)
            {
                return (count, match.Value);
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"\b(?:bevilja(?:t|ts|de|des|r)|finansiera(?:t|ts|de|des|r))\s+(?:totalt\s+|sammanlagt\s+)?(?<count>\d{1,3}|\p{L}{2,12})\s+(?:\p{L}+a\s+)?(?:projekt|insatser|insats|förstudier|verksamheter)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();
}
