using System.Globalization;

namespace ProjectSearch.Api.Pages.Shared.Languages;

/// <summary>How a language writes figures. Nothing here depends on the machine's culture data.</summary>
/// <param name="Group">What stands between thousands.</param>
/// <param name="Point">What stands before decimals.</param>
/// <param name="AmountForm">The form of an amount in SEK, with {0} for the number.</param>
/// <param name="ShareForm">The form of a percentage, with {0} for the number.</param>
internal sealed record NumberStyle(string Group, string Point, string AmountForm, string ShareForm)
{
    private const string Minus = "\u2212";

    /// <summary>Writes a whole number: 1 500 000.</summary>
    public string Whole(long number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture).TrimStart('-');
        for (var i = digits.Length - 3; i > 0; i -= 3)
        {
            digits = digits.Insert(i, Group);
        }

        return number < 0 ? Minus + digits : digits;
    }

    /// <summary>Writes an amount: "1 500 000 kr", "SEK 1,500,000"; a dash for an unknown one.</summary>
    public string Amount(long? amount) => amount is { } known ? Form(AmountForm, Whole(known)) : "–";

    /// <summary>Writes a share of one with a decimal: "37,5 %"; a dash for an unknown one.</summary>
    public string Share(double? share)
    {
        if (share is not { } known)
        {
            return "–";
        }

        var tenths = (long)Math.Round(known * 1000, MidpointRounding.AwayFromZero);
        var sign = tenths < 0 ? Minus : "";
        return Form(ShareForm, $"{sign}{Whole(Math.Abs(tenths / 10))}{Point}{Math.Abs(tenths % 10)}");
    }

    private static string Form(string form, string number) => form.Replace("{0}", number, StringComparison.Ordinal);
}
