using System.Text;

namespace ProjectSearch.Searching.Filters;

/// <summary>
/// Joins a letter and the accent after it into the letter that Swedish texts are written with. The runtime's own
/// normalisation rests on the machine's culture data; this does not.
/// </summary>
internal static class CombiningMarks
{
    private const string Grave = "aàeèiìoòuùAÀEÈIÌOÒUÙ";
    private const string Acute = "aáeéiíoóuúyýcćnńsśzźAÁEÉIÍOÓUÚYÝCĆNŃSŚZŹ";
    private const string Circumflex = "aâeêiîoôuûAÂEÊIÎOÔUÛ";
    private const string Tilde = "aãnñoõAÃNÑOÕ";
    private const string Diaeresis = "aäeëiïoöuüyÿAÄEËIÏOÖUÜYŸ";
    private const string Ring = "aåuůAÅUŮ";
    private const string Caron = "cčeěnňrřsšzžCČEĚNŇRŘSŠZŽ";
    private const string Cedilla = "cçsşCÇSŞ";

    /// <summary>Gives the text with its combining accents joined; the text itself when it has none.</summary>
    public static string Compose(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') < 0)
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (composed.Length > 0 && Join(composed[^1], character) is { } joined)
            {
                composed[^1] = joined;
            }
            else
            {
                composed.Append(character);
            }
        }

        return composed.ToString();
    }

    private static char? Join(char letter, char mark)
    {
        var pairs = mark switch
        {
            '\u0300' => Grave,
            '\u0301' => Acute,
            '\u0302' => Circumflex,
            '\u0303' => Tilde,
            '\u0308' => Diaeresis,
            '\u030A' => Ring,
            '\u030C' => Caron,
            '\u0327' => Cedilla,
            _ => "",
        };
        for (var index = 0; index < pairs.Length; index += 2)
        {
            if (pairs[index] == letter)
            {
                return pairs[index + 1];
            }
        }

        return null;
    }
}
