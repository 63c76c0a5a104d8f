using System.Text;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Searching.Organisations;

/// <summary>
/// A name as it is searched: small letters without accents, words with a space on either side. A search is met when each
/// of its words begins a word of the name.
/// </summary>
internal sealed class SearchableName
{
    private readonly string[] beginnings;

    /// <param name="search">What was typed.</param>
    public SearchableName(string search)
    {
        Text = Of(search);
        beginnings = [.. Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Select(word => " " + word)];
    }

    /// <summary>The search itself, made searchable.</summary>
    public string Text { get; }

    /// <summary>What a name begins with that goes on where the search ends.</summary>
    public string Beginning => Text.TrimEnd();

    /// <summary>Makes names searchable.</summary>
    public static string Of(params ReadOnlySpan<string> names)
    {
        var text = new StringBuilder(" ");
        foreach (var name in names)
        {
            foreach (var letter in CombiningMarks.Compose(name))
            {
                AppendLetter(text, letter);
            }

            AppendGap(text);
        }

        return text.ToString();
    }

    /// <summary>Whether each word begins a word of a searchable name.</summary>
    public bool IsMetBy(string name) => Array.TrueForAll(beginnings, beginning => name.Contains(beginning, StringComparison.Ordinal));

    private static void AppendLetter(StringBuilder text, char letter)
    {
        if (!char.IsLetterOrDigit(letter))
        {
            AppendGap(text);
        }
        else if (char.IsAscii(letter))
        {
            text.Append(char.ToLowerInvariant(letter));
        }
        else
        {
            text.Append(Plain(char.ToLowerInvariant(letter)));
        }
    }

    private static void AppendGap(StringBuilder text)
    {
        if (text[^1] != ' ')
        {
            text.Append(' ');
        }
    }

    private static char Plain(char letter) => letter switch
    {
        'å' or 'ä' or 'á' or 'à' or 'â' or 'ã' or 'æ' => 'a',
        'ö' or 'ø' or 'ó' or 'ò' or 'ô' or 'õ' => 'o',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'ü' or 'ú' or 'ù' or 'û' => 'u',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ç' => 'c',
        'ñ' => 'n',
        'š' => 's',
        'ž' => 'z',
        _ => letter,
    };
}
