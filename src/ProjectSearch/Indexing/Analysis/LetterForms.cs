using System.Globalization;
using System.Text;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>
/// Levels spellings of a letter that mean the same to a Swedish reader. å, ä and ö stay letters of their own. Own tables:
/// the runtime's normalisation rests on the machine's culture data.
/// </summary>
internal static class LetterForms
{
    private const int LongestOnStack = 256;

    /// <summary>A word in lower case, accents composed, foreign accents dropped, every hyphen plain, nothing invisible.</summary>
    public static string Normalize(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= LongestOnStack ? stackalloc char[word.Length] : new char[word.Length];
        word.CopyTo(letters);
        return TryNormalizeInPlace(letters) ? letters.ToString() : NormalizeForeign(word);
    }

    /// <summary>Does the same to a word of Swedish letters, digits and hyphens alone, as nearly all are; false for any other.</summary>
    public static bool TryNormalizeInPlace(Span<char> word)
    {
        foreach (ref var character in word)
        {
            switch (character)
            {
                case (>= 'a' and <= 'z') or (>= '0' and <= '9') or 'å' or 'ä' or 'ö' or '-':
                    break;
                case >= 'A' and <= 'Z':
                    character = (char)(character | ' ');
                    break;
                case 'Å' or 'Ä' or 'Ö':
                    character = (char)(character + ('å' - 'Å'));
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>A normalised word without å, ä and ö, as it is typed on a foreign keyboard.</summary>
    public static string Fold(string normal)
    {
        if (normal.AsSpan().IndexOfAny('å', 'ä', 'ö') < 0)
        {
            return normal;
        }

        return string.Create(normal.Length, normal, static (folded, from) =>
        {
            for (var index = 0; index < from.Length; index++)
            {
                folded[index] = Fold(from[index]);
            }
        });
    }

    /// <summary>A letter without its ring or dots.</summary>
    public static char Fold(char letter) => letter switch
    {
        'å' or 'ä' => 'a',
        'ö' => 'o',
        _ => letter,
    };

    /// <summary>Whether the character joins the parts of one word; dashes do not.</summary>
    public static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';

    /// <summary>Whether the character is written but not seen: soft hyphen, joiners, word joiner, byte order mark.</summary>
    public static bool IsInvisible(char character) =>
        character is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');

    private static string NormalizeForeign(ReadOnlySpan<char> word)
    {
        var normal = new StringBuilder(word.Length);
        foreach (var character in word)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
            {
                Compose(normal, character);
            }
            else if (!IsInvisible(character))
            {
                AppendLetter(normal, char.ToLowerInvariant(character));
            }
        }

        return normal.ToString();
    }

    private static void AppendLetter(StringBuilder normal, char letter)
    {
        switch (letter)
        {
            case 'é' or 'è' or 'ê' or 'ë':
                normal.Append('e');
                break;
            case 'á' or 'à' or 'â' or 'ã':
                normal.Append('a');
                break;
            case 'ó' or 'ò' or 'ô' or 'õ':
                normal.Append('o');
                break;
            case 'ú' or 'ù' or 'û' or 'ü':
                normal.Append(letter == 'ü' ? 'y' : 'u');
                break;
            case 'í' or 'ì' or 'î' or 'ï':
                normal.Append('i');
                break;
            case 'ñ' or 'ń':
                normal.Append('n');
                break;
            case 'ç' or 'ć' or 'č':
                normal.Append('c');
                break;
            case 'š' or 'ś':
                normal.Append('s');
                break;
            case 'ž' or 'ź' or 'ż':
                normal.Append('z');
                break;
            case 'ø':
                normal.Append('ö');
                break;
            case 'æ':
                normal.Append('ä');
                break;
            case 'ß':
                normal.Append("ss");
                break;
            case '\uFB01':
                normal.Append("fi");
                break;
            case '\uFB02':
                normal.Append("fl");
                break;
            case '\u2019':
                normal.Append('\'');
                break;
            case var hyphen when IsHyphen(hyphen):
                normal.Append('-');
                break;
            default:
                normal.Append(letter);
                break;
        }
    }

    // A mark that makes no Swedish letter is dropped with no trace: "e" with an acute is "e".
    private static void Compose(StringBuilder normal, char mark)
    {
        if (normal.Length == 0)
        {
            return;
        }

        normal[^1] = (normal[^1], mark) switch
        {
            ('a', '\u030A') => 'å',
            ('a', '\u0308') => 'ä',
            ('o', '\u0308') => 'ö',
            ('u', '\u0308') => 'y',
            var (letter, _) => letter,
        };
    }
}
