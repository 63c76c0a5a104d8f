using System.Globalization;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Writes amounts as the source prints them.</summary>
internal static class Sek
{
    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = " " };

    /// <summary>Writes an amount.</summary>
    /// <param name="amount">SEK.</param>
    /// <returns>Digits in groups of three: "1 600 000".</returns>
    public static string Text(long amount) => amount.ToString("#,0", Spaced);
}
