namespace ProjectSearch.Importing.Organisations;

/// <summary>Tells by its words whether a piece of text names a body, or only a part of one.</summary>
internal static class OrganisationWords
{
    // Alone these say what kind of body it is; with a name beside them they make a whole name.
    private static readonly HashSet<string> s_kinds = new(
        [
            "kommun", "kommuner", "kommunen", "stad", "region", "regionen", "landsting", "kommunalförbund", "kommunalförbundet", "förbund", "förbundet",
            "universitet", "universitetet", "högskola", "högskolan", "folkhögskola", "folkhögskolan", "gymnasium", "gymnasiet", "akademi", "akademin",
            "institut", "institutet", "museum", "museet", "museer", "bibliotek", "biblioteket", "teater", "teatern", "förening", "föreningen",
            "sällskap", "sällskapet", "bolag", "bolaget", "myndigheten", "länsstyrelsen", "kommitté", "kommitte", "kommittén", "kommitten", "råd", "rådet",
            "kyrka", "kyrkan", "församling", "stift", "center", "centrum", "centret", "park", "hub", "kluster", "cluster", "network", "nätverk", "nätverket",
            "inkubator", "inkubatorn", "almi", "connect", "coompanion", "drivhuset", "företagarna", "företagsamhet", "nyföretagarcentrum",
            "hushållningssällskapet", "leader", "university", "agency",
        ],
        StringComparer.Ordinal);

    // Endings of compounds that are a name by themselves: "Tillväxtverket", "Textilhögskolan", "Göteborgsregionen".
    private static readonly string[] s_endings =
    [
        "kommunen", "kommunalförbundet", "förbundet", "universitetet", "högskolan", "folkhögskolan", "skolan", "gymnasiet", "akademin", "institutet",
        "museet", "biblioteket", "teatern", "föreningen", "sällskapet", "bolaget", "verket", "myndigheten", "styrelsen", "kommittén", "kommitten",
        "rådet", "kyrkan", "centrum", "center", "regionen", "förmedlingen", "kammaren", "inkubatorn", "parken",
    ];

    private static readonly string[] s_departments =
    [
        "förvaltning", "förvaltningen", "kontor", "kontoret", "nämnd", "nämnden", "avdelning", "avdelningen", "enhet", "enheten", "sektionen",
        "institution", "institutionen", "fakulteten", "kommunstyrelsen", "regionstyrelsen",
    ];

    /// <summary>Whether the text is a name by its own right: a legal form, or a word for a kind of body, and something that tells it from others.</summary>
    /// <param name="text">A piece of an owner's cell.</param>
    public static bool IsCompleteName(string text)
    {
        if (text.EndsWith('-') || IsDepartment(text))
        {
            return false;
        }

        var words = SpellingKey.WordsOf(text);
        var count = words.Count;
        var form = LegalForms.Remove(words);
        return (form.Length > 0 && words.Count > 0 && words.Count < count)
            || words.Any(IsNameByEnding)
            || (words.Any(s_kinds.Contains) && words.Any(word => word.Length > 2 && !s_kinds.Contains(word)))
            || (words.Count > 1 && words.Count(s_kinds.Contains) > 1);
    }

    /// <summary>Whether the text names a department, which is a part of the body named beside it.</summary>
    /// <param name="text">A piece of an owner's cell.</param>
    public static bool IsDepartment(string text)
    {
        var words = SpellingKey.WordsOf(text);
        return words.Count > 0
            && (IsDepartmentWord(words[0]) || IsDepartmentWord(words[^1]))
            && !words.Any(word => word is "kommun" or "stad" or "region");
    }

    /// <summary>Whether the text says of what kind a body is, and nothing that tells it from others: "Högskolan", "Science Park".</summary>
    /// <param name="words">The words of a name.</param>
    public static bool IsKindAlone(IReadOnlyList<string> words) => words.All(word => s_kinds.Contains(word) || word is "science" or "business");

    private static bool IsNameByEnding(string word) =>
        !s_kinds.Contains(word) && s_endings.Any(ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsDepartmentWord(string word) => s_departments.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
}
