namespace ProjectSearch.Importing.Organisations;

/// <summary>Abbreviations of names: "IUC", "NUAB".</summary>
internal static class Abbreviation
{
    private const int Longest = 6;

    /// <summary>Whether a name is nothing but an abbreviation, which in another part of the country may mean another body.</summary>
    /// <param name="name">The name as printed.</param>
    public static bool IsBare(string name) => Core(name) is { Length: > 1 and <= Longest } core && core.All(char.IsUpper);

    /// <summary>Whether one name is an abbreviation of the other: its letters occur there in this order, the first at the start.</summary>
    /// <param name="name">What may be the abbreviation.</param>
    /// <param name="full">What may be the name in full.</param>
    public static bool IsOf(string name, string full)
    {
        if (!IsBare(name) || IsBare(full))
        {
            return false;
        }

        var letters = string.Concat(SpellingKey.WordsOf(full));
        var position = 0;
        foreach (var letter in Core(name).ToLowerInvariant())
        {
            position = letters.IndexOf(letter, position) + 1;
            if (position == 0)
            {
                return false;
            }
        }

        return letters[0] == char.ToLowerInvariant(Core(name)[0]) && full.Contains(' ');
    }

    // "IUC AB" is no less bare than "IUC".
    private static string Core(string name) => name.EndsWith(" AB", StringComparison.Ordinal) ? name[..^3] : name;
}
