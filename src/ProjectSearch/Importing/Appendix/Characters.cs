using System.Text;

namespace ProjectSearch.Importing.Appendix;

/// <summary>Levels out what typesetting and text extraction do to characters.</summary>
internal static class Characters
{
    /// <summary>The space that keeps the digit groups of one amount together.</summary>
    public const char NoBreakSpace = '\u00A0';

    private const char SoftHyphen = '\u00AD';

    /// <summary>
    /// Composes letters and their accents, spells out ligatures, makes all hyphens and no-break spaces one, and drops what is invisible.
    /// </summary>
    /// <param name="text">One line as extracted.</param>
    /// <returns>The same text in plain characters; a soft hyphen at its end becomes a hyphen.</returns>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            Append(plain, character);
        }

        if (text.AsSpan().TrimEnd().EndsWith([SoftHyphen]))
        {
            plain.Append('-');
        }

        return Composed(plain.ToString());
    }

    private static void Append(StringBuilder plain, char character)
    {
        switch (character)
        {
            case SoftHyphen or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF':
                break;
            case NoBreakSpace or '\u202F' or '\u2007' or '\u2009':
                plain.Append(NoBreakSpace);
                break;
            case '\u2010' or '\u2011':
                plain.Append('-');
                break;
            case '\uF0B7' or '\uF0A7' or '\u00B7' or '\u2219' or '\u25CF':
                plain.Append('•');
                break;
            case >= '\uFB00' and <= '\uFB06':
                plain.Append(Ligature(character));
                break;
            case '\t':
                plain.Append("   ");
                break;
            default:
                plain.Append(char.IsControl(character) ? ' ' : character);
                break;
        }
    }

    private static string Ligature(char character) => character switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        _ => "st",
    };

    // Spelt out, because composition by the runtime depends on the culture data that a machine has.
    private static string Composed(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u030A') < 0)
        {
            return text;
        }

        return text
            .Replace("a\u030A", "å", StringComparison.Ordinal).Replace("A\u030A", "Å", StringComparison.Ordinal)
            .Replace("a\u0308", "ä", StringComparison.Ordinal).Replace("A\u0308", "Ä", StringComparison.Ordinal)
            .Replace("o\u0308", "ö", StringComparison.Ordinal).Replace("O\u0308", "Ö", StringComparison.Ordinal)
            .Replace("u\u0308", "ü", StringComparison.Ordinal).Replace("U\u0308", "Ü", StringComparison.Ordinal)
            .Replace("e\u0301", "é", StringComparison.Ordinal).Replace("E\u0301", "É", StringComparison.Ordinal);
    }
}
