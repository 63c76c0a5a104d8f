namespace ProjectSearch.Importing.Organisations;

/// <summary>The ways to name a municipality or an association of municipalities.</summary>
internal static class Municipalities
{
    private const string Municipality = "kommun";
    private const string Association = "kommunalförbund";

    /// <summary>
    /// Levels "Borås stad" and "Borås kommun", "Strömstad kommun" and "Strömstads kommun", "Kommunalförbundet Fyrbodal" and
    /// "Fyrbodals kommunalförbund".
    /// </summary>
    /// <param name="words">The name's words in lower case.</param>
    public static void Level(List<string> words)
    {
        if (words.Count < 2)
        {
            return;
        }

        if (words[0] is "kommunalförbundet")
        {
            words.RemoveAt(0);
            words.Add(Association);
        }

        // A municipality may call itself "stad"; it is the same legal person.
        if (words[^1] is "stad")
        {
            words[^1] = Municipality;
        }

        if (words[^1] is Municipality or Association && words[^2].Length > 2 && words[^2].EndsWith('s'))
        {
            words[^2] = words[^2][..^1];
        }
    }
}
