using System.Globalization;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Reads Swedish numbers in words.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton",
        "femton", "sexton", "sjutton", "arton", "nitton",
    ];

    private static readonly string[] Tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

    /// <summary>Reads a number from 0 to 99 in words, or one in digits.</summary>
    /// <param name="text">"tjugoett", "en" or "21".</param>
    /// <returns>The number; null when the text is none.</returns>
    public static int? Parse(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return digits;
        }

        var word = text.ToLowerInvariant();
        for (var ten = 0; ten < Tens.Length; ten++)
        {
            if (word.StartsWith(Tens[ten], StringComparison.Ordinal))
            {
                var rest = word[Tens[ten].Length..];
                return rest.Length == 0 ? (ten + 2) * 10 : UnderTwenty(rest) is >= 1 and <= 9 and var unit ? ((ten + 2) * 10) + unit : null;
            }
        }

        return UnderTwenty(word);
    }

    private static int? UnderTwenty(string word)
    {
        var index = word is "en" ? 1 : Array.IndexOf(Small, word);
        return index < 0 ? null : index;
    }
}
