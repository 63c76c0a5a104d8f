using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Lists;

/// <summary>Amounts as lists write them: "1 500 000", "1.500.000,50 kr", "1500000.00", "SEK 1,500,000".</summary>
internal static partial class ListAmount
{
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>Reads an amount in SEK, rounded to whole kronor, half away from zero.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="amount">The amount, 0 to 10^12.</param>
    /// <returns>Whether the cell holds such an amount.</returns>
    public static bool TryParse(string text, out long amount)
    {
        amount = 0;
        var match = Shape().Match(Plain(text));
        if (!match.Success)
        {
            return false;
        }

        var digits = match.Groups["digits"].Value;
        var (whole, fraction) = SplitFraction(digits);
        if (!IsGrouped(whole)
            || !decimal.TryParse($"{Separators().Replace(whole, "")}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || value > Largest)
        {
            return false;
        }

        amount = (long)Math.Round(value, MidpointRounding.AwayFromZero);
        return true;
    }

    /// <summary>Whether a cell or a column's name speaks of thousands or millions of kronor.</summary>
    public static bool IsScaled(string text) => Scale().IsMatch(text);

    // No-break and thin spaces group digits as ordinary ones do.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.Trim())
        {
            plain.Append(char.IsWhiteSpace(character) ? ' ' : character);
        }

        return plain.ToString();
    }

    // The last comma or point parts a fraction unless exactly three digits follow it: then it groups thousands.
    private static (string Whole, string Fraction) SplitFraction(string digits)
    {
        var last = digits.LastIndexOfAny([',', '.']);
        if (last < 0)
        {
            return (digits, "");
        }

        var fraction = digits[(last + 1)..];
        var separator = digits[last];
        var groups = fraction.Length == 3 && (digits.IndexOf(separator, StringComparison.Ordinal) < last || digits.IndexOfAny([',', '.', ' ']) == last);
        return groups || fraction.Contains(' ', StringComparison.Ordinal) ? (digits, "") : (digits[..last], fraction);
    }

    private static bool IsGrouped(string whole) => Grouped().IsMatch(whole);

    [GeneratedRegex(@"^(?:(?:kr|sek)\s*)?(?<digits>[0-9][0-9 .,']*?)(?:\s*(?:kr|sek|:-|,-)\.?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Shape();

    [GeneratedRegex(@"(?<!\p{L})(?:[tkm]kr|mnkr|mdkr|[tkm]sek|tusen|tusental|miljon(?:er)?|miljard(?:er)?|mn|mio)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scale();

    [GeneratedRegex(@"^(?:[0-9]+|[0-9]{1,3}(?<separator>[ .,'])[0-9]{3}(?:\k<separator>[0-9]{3})*)$")]
    private static partial Regex Grouped();

    [GeneratedRegex("[ .,']")]
    private static partial Regex Separators();
}
