namespace ProjectSearch.Api.GraphQL.Costs;

/// <summary>How much a search has to do, in searches for a few words: what each costs is configured.</summary>
internal static class SearchWork
{
    // Three words searched for take about as long as eight completions.
    private const int WordsOfSearch = 3;
    private const int SuggestionsOfSearch = 8;

    // A run of letters is cut where it is no word any more.
    private const int LettersOfWord = 50;

    /// <summary>What a search for a text counts as; nothing for a blank one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maximumTerms">How many of its words are read.</param>
    public static int OfText(string text, int maximumTerms) => Searches(Math.Min(WordsOf(text), maximumTerms), WordsOfSearch);

    /// <summary>What so many completions of a prefix count as; each is searched for.</summary>
    public static int OfPrefix(string prefix, int suggestions) =>
        string.IsNullOrWhiteSpace(prefix) ? 0 : Math.Max(1, Searches(suggestions, SuggestionsOfSearch));

    private static int Searches(int parts, int ofOne) => (parts + ofOne - 1) / ofOne;

    private static int WordsOf(string text)
    {
        var words = 0;
        var letters = 0;
        foreach (var character in text)
        {
            letters = Separates(character) ? 0 : letters + 1;
            words += letters % LettersOfWord == 1 ? 1 : 0;
        }

        return words;
    }

    private static bool Separates(char character) =>
        char.IsWhiteSpace(character) || char.IsPunctuation(character) || char.IsSymbol(character) || char.IsControl(character);
}
