using System.Text;

namespace ProjectSearch.Projects;

/// <summary>Makes permanent links from Swedish names: "Förstudie FoU-utbildning" becomes "forstudie-fou-utbildning".</summary>
public static class SwedishSlug
{
    private const int MaximumLength = 120;

    /// <summary>Joins the parts that have something to say with hyphens.</summary>
    /// <param name="parts">Names in any spelling; null and empty parts are left out.</param>
    /// <returns>Lower-case ASCII letters, digits and single hyphens, at most 120 characters; "x" when nothing is left.</returns>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var slug = new StringBuilder();
        foreach (var part in parts)
        {
            Append(slug, part ?? "");
            AppendHyphen(slug);
        }

        var length = Math.Min(slug.Length, MaximumLength);
        var text = slug.ToString(0, length).Trim('-');
        return text.Length == 0 ? "x" : text;
    }

    private static void Append(StringBuilder slug, string part)
    {
        foreach (var character in part.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character))
            {
                slug.Append(character);
            }
            else if (Transliteration(character) is { } ascii)
            {
                slug.Append(ascii);
            }
            else if (!char.IsBetween(character, '\u0300', '\u036F'))
            {
                AppendHyphen(slug);
            }
        }
    }

    // The precomposed letters stand here too: without culture data, decomposition leaves them whole.
    private static string? Transliteration(char character) => character switch
    {
        'å' or 'ä' or 'à' or 'á' or 'â' or 'ã' => "a",
        'ö' or 'ø' or 'ò' or 'ó' or 'ô' or 'õ' => "o",
        'é' or 'è' or 'ê' or 'ë' => "e",
        'ü' or 'ù' or 'ú' or 'û' => "u",
        'í' or 'ì' or 'î' or 'ï' => "i",
        'ç' => "c",
        'ñ' => "n",
        'ý' or 'ÿ' => "y",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'ð' => "d",
        'þ' => "th",
        _ => null,
    };

    private static void AppendHyphen(StringBuilder slug)
    {
        if (slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }
}
