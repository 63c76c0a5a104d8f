using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Searching.Ordering;

/// <summary>
/// The Swedish alphabet as bytes: texts are in order when their keys are. å, ä and ö follow z, w is a letter of its
/// own after v, é is an e, ü a y, æ an ä and ø an ö. Only where texts are the same letters do accents decide, then case, the
/// small letter first. Signs come before digits and digits before letters; digits are compared one by one.
/// The order is the product's own, so that it does not differ between machines.
/// </summary>
internal static class SwedishCollation
{
    /// <summary>Letters that are compared: texts that agree so far are equal. It bounds keys, and with them cursors.</summary>
    public const int ComparedLetters = 200;

    private const string Signs = "_-–—,;:!?/.·'’\"”“»«()[]{}§@*\\&#%+<=>|~$€£©®°";
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyzåäö";

    private const byte Space = 0x02;
    private const byte FirstSign = 0x03;
    private const byte FirstDigit = 0x40;
    private const byte FirstLetter = 0x50;
    private const byte Foreign = 0xF0;
    private const byte Plain = 0x01;

    // Each row: the letters, and what they are ordered as; the place in the row ranks the accent.
    private static readonly Dictionary<char, (string Base, byte Accent)> Accented = Table(
        ("éêèëěėęē", "e"),
        ("áàâãăąā", "a"),
        ("íìîïīį", "i"),
        ("óòôõőō", "o"),
        ("úùûůūű", "u"),
        ("üýÿ", "y"),
        ("çćčċ", "c"),
        ("ñńňņ", "n"),
        ("śšşș", "s"),
        ("źžż", "z"),
        ("ðđď", "d"),
        ("łļľ", "l"),
        ("řŕ", "r"),
        ("ťţț", "t"),
        ("ğģ", "g"),
        ("ķ", "k"),
        ("æ", "ä"),
        ("øœ", "ö"),
        ("ß", "ss"),
        ("þ", "th"));

    /// <summary>Makes the key of a text: at most some 1,200 bytes, for most texts as many as letters and a few.</summary>
    public static byte[] KeyOf(string text)
    {
        var letters = CombiningMarks.Compose(text).AsSpan().Trim();
        var primary = new List<byte>(letters.Length + 8);
        var accents = new List<byte>();
        var cases = new List<byte>();
        foreach (var letter in letters[..Math.Min(letters.Length, ComparedLetters)])
        {
            var small = char.ToLowerInvariant(letter);
            accents.Add(AppendWeights(primary, small));
            cases.Add(small == letter ? Plain : (byte)(Plain + 1));
        }

        AppendLevel(primary, accents);
        AppendLevel(primary, cases);
        return [.. primary];
    }

    private static byte AppendWeights(List<byte> key, char letter)
    {
        if (Accented.TryGetValue(letter, out var accented))
        {
            foreach (var part in accented.Base)
            {
                key.Add(WeightOf(part));
            }

            return accented.Accent;
        }

        var weight = WeightOf(letter);
        key.Add(weight);
        if (weight == Foreign)
        {
            // Never zero, which parts the levels.
            key.Add((byte)((letter >> 12) + 1));
            key.Add((byte)(((letter >> 6) & 0x3F) + 1));
            key.Add((byte)((letter & 0x3F) + 1));
        }

        return Plain;
    }

    private static byte WeightOf(char letter) => letter switch
    {
        >= 'a' and <= 'z' => (byte)(FirstLetter + letter - 'a'),
        >= '0' and <= '9' => (byte)(FirstDigit + letter - '0'),
        _ when char.IsWhiteSpace(letter) => Space,
        _ when Alphabet.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place => (byte)(FirstLetter + place),
        _ when Signs.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place => (byte)(FirstSign + place),
        _ => Foreign,
    };

    private static void AppendLevel(List<byte> key, List<byte> level)
    {
        key.Add(0);
        var length = level.Count;
        while (length > 0 && level[length - 1] == Plain)
        {
            length--;
        }

        key.AddRange(level.Take(length));
    }

    private static Dictionary<char, (string Base, byte Accent)> Table(params (string Letters, string Base)[] rows) =>
        rows.SelectMany(row => row.Letters.Select((letter, place) => (letter, row.Base, (byte)(Plain + 1 + place))))
            .ToDictionary(entry => entry.letter, entry => (entry.Base, entry.Item3));
}
