using System.Globalization;

namespace ProjectSearch.Api.Pages.Shared;

/// <summary>Lengths of bars as attributes of a picture that is 100 wide.</summary>
internal static class BarLength
{
    /// <summary>A share of one, kept within the picture: "37.5".</summary>
    public static string Percent(double share) =>
        (Math.Clamp(share, 0, 1) * 100).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A part of the largest amount: "37.5"; 0 where either is unknown.</summary>
    public static string Part(long? amount, long largest) => Percent(largest > 0 && amount is { } known ? (double)known / largest : 0);
}
