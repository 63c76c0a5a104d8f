using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Recognises the row of printed totals that closes a table.</summary>
internal static partial class TotalRow
{
    /// <summary>Whether a line starts it: "Total", "Totalt" or "Summa", and nothing but numbers behind.</summary>
    /// <param name="text">A line of a table.</param>
    /// <returns>True when it does.</returns>
    public static bool Starts(string text) => Caption().IsMatch(NumericTail.Of(text).Text);

    [GeneratedRegex(
        @"^(?:Delsumma|Summa(?: totalt)?|Totalsumma|Totalt?(?: summa)?)\s*[:.]?(?:\s*\(?(?:kr|sek)\)?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();
}
