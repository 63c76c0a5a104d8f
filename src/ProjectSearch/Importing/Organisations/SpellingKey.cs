using System.Text;

namespace ProjectSearch.Importing.Organisations;

/// <summary>What is left of an organisation's name when the ways to spell it are levelled out.</summary>
/// <param name="Words">The words that tell the body from others, in lower case and in the order that all spellings share.</param>
/// <param name="LegalForm">The legal form that the spelling names: "ab", "stiftelse"; empty when it names none.</param>
internal sealed record SpellingKey(IReadOnlyList<string> Words, string LegalForm)
{
    private static readonly HashSet<string> s_prepositions = new(["i", "vid", "på"], StringComparer.Ordinal);

    /// <summary>The words as one: spaces and hyphens are spelling too ("UngDrive", "Ung Drive").</summary>
    public string Text => string.Concat(Words);

    /// <summary>Levels a name.</summary>
    /// <param name="name">The name as printed.</param>
    /// <returns>Its key; the words are empty only if the name has no letter and no digit.</returns>
    public static SpellingKey Of(string name)
    {
        var words = WordsOf(name);
        var form = LegalForms.Remove(words);
        Municipalities.Level(words);
        var kept = words.Where(word => !s_prepositions.Contains(word)).ToList();
        return new SpellingKey(kept.Count > 0 ? kept : words, form);
    }

    /// <summary>Cuts a name into words: lower case, without accents other than those of å, ä and ö, "&amp;" read as "och".</summary>
    /// <param name="name">The name as printed.</param>
    /// <returns>The words.</returns>
    public static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Append(WithoutAccent(char.ToLowerInvariant(character)));
            }
            else if (char.IsBetween(character, '\u0300', '\u036F'))
            {
                Compose(word, character);
            }
            else if (character is not ('\'' or '’'))
            {
                End(words, word);
                if (character is '&' or '+')
                {
                    words.Add("och");
                }
            }
        }

        End(words, word);
        return words;
    }

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(WithoutDoubledEnding(word.ToString()));
            word.Clear();
        }
    }

    // Words in -é take -n alone ("kommittén"); "kommittéen" is the common slip.
    private static string WithoutDoubledEnding(string word) =>
        word.Length > 6 && word.EndsWith("een", StringComparison.Ordinal) ? string.Concat(word.AsSpan(0, word.Length - 2), "n") : word;

    // A letter with its ring or dots as a character of their own, as some systems write file names and exports.
    private static void Compose(StringBuilder word, char mark)
    {
        if (word.Length > 0)
        {
            word[^1] = (word[^1], mark) switch
            {
                ('a', '\u030A') => 'å',
                ('a', '\u0308') => 'ä',
                ('o', '\u0308') => 'ö',
                _ => word[^1],
            };
        }
    }

    // å, ä and ö are letters: Habo and Håbo are two municipalities.
    private static char WithoutAccent(char letter) => letter switch
    {
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'á' or 'à' or 'â' or 'ã' => 'a',
        'ó' or 'ò' or 'ô' or 'õ' => 'o',
        'ú' or 'ù' or 'û' or 'ü' => 'u',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ñ' => 'n',
        'ç' => 'c',
        'ø' => 'ö',
        'æ' => 'ä',
        _ => letter,
    };
}
