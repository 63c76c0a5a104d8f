using System.Text;
using System.Text.RegularExpressions;

namespace ProjectSearch.Importing.Organisations;

/// <summary>One spelling of an organisation, levelled so that spellings of one body come to the same key.</summary>
internal sealed partial class OrganisationSpelling
{
    private OrganisationSpelling(string text, string key, string? abbreviation, bool isBareAbbreviation) =>
        (Text, Key, Abbreviation, IsBareAbbreviation) = (text, key, abbreviation, isBareAbbreviation);

    /// <summary>The spelling as printed.</summary>
    public string Text { get; }

    /// <summary>The levelled name, without an abbreviation in parentheses.</summary>
    public string Key { get; }

    /// <summary>The abbreviation that the spelling gives beside the name: "IUC"; null when it gives none.</summary>
    public string? Abbreviation { get; }

    /// <summary>Whether the spelling is nothing but an abbreviation, which may mean another body elsewhere.</summary>
    public bool IsBareAbbreviation { get; }

    /// <summary>The words of the levelled name.</summary>
    public IReadOnlyList<string> Words => Key.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static OrganisationSpelling Of(string text)
    {
        text = text.Trim();
        var match = NameWithParenthesis().Match(text);
        if (match.Success)
        {
            var (name, inside) = (match.Groups["name"].Value.Trim(), match.Groups["inside"].Value.Trim());
            if (IsAbbreviation(inside) && !IsAbbreviation(name))
            {
                return new OrganisationSpelling(text, Level(name), Level(inside), false);
            }

            if (IsAbbreviation(name) && !IsAbbreviation(inside))
            {
                return new OrganisationSpelling(text, Level(inside), Level(name), false);
            }
        }

        return new OrganisationSpelling(text, Level(text), null, IsAbbreviation(text));
    }

    /// <summary>Whether the other spelling's words are some of this one's: "Creative Cluster" of "Creative Cluster Innovation Hub".</summary>
    public bool Extends(OrganisationSpelling other) =>
        Words.Count > other.Words.Count && other.Words.All(Words.Contains);

    /// <summary>
    /// Levels case, accents on e and u, punctuation, doubled vowels and legal forms. "Stiftelsen" stays: a foundation and a
    /// company of one name are two bodies.
    /// </summary>
    public static string Level(string text)
    {
        var words = LegalForms().Replace(Fold(text), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where(word => word is not ("i" or "och")).ToArray();
        return kept.Length > 0 ? string.Join(' ', kept) : Fold(text).Trim();
    }

    private static bool IsAbbreviation(string text) =>
        text.Length is >= 2 and <= 6 && text.Count(char.IsUpper) >= 2 && text.All(character => char.IsLetterOrDigit(character));

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            var letter = character switch
            {
                'é' or 'è' or 'ê' or 'ë' => 'e',
                'ü' or 'ú' => 'u',
                'á' or 'à' => 'a',
                'ø' => 'ö',
                'æ' => 'ä',
                _ => char.IsLetterOrDigit(character) ? character : ' ',
            };
            var doubled = letter is 'a' or 'e' or 'i' or 'o' or 'u' && folded.Length > 0 && folded[^1] == letter;
            if (!doubled)
            {
                folded.Append(letter);
            }
        }

        return folded.ToString();
    }

    [GeneratedRegex(@"^(?<name>[^()]+)\((?<inside>[^()]+)\)\s*$")]
    private static partial Regex NameWithParenthesis();

    [GeneratedRegex(@"(?<!\S)(?:ab|aktiebolag|aktiebolaget|publ|hb|kb|ek(?:onomisk)?\s+för(?:ening)?|ideel(?:l)?\s+förening)(?!\S)")]
    private static partial Regex LegalForms();
}
