namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>One way in which a text may meet a query word.</summary>
/// <param name="Kind">How it is related to what was asked for.</param>
/// <param name="Weight">What it counts, 1 for the word itself.</param>
/// <param name="InNames">Whether names are looked at, of owners and of themes: a name is not about what it could be another word for.</param>
internal abstract record Way(MatchKind Kind, float Weight, bool InNames)
{
    /// <summary>Whether a field is looked at.</summary>
    public bool IsIn(SearchField field) => InNames || field is not (SearchField.Owner or SearchField.Theme);
}

/// <summary>A way that takes one term.</summary>
/// <param name="Term">A term of the index, its kind written into it.</param>
/// <param name="Kind">How it is related to what was asked for.</param>
/// <param name="Weight">What it counts, 1 for the word itself.</param>
/// <param name="InNames">Whether names are looked at.</param>
internal sealed record Alternative(string Term, MatchKind Kind, float Weight, bool InNames) : Way(Kind, Weight, InNames);

/// <summary>A way that takes several words in a row.</summary>
/// <param name="Words">For each word in order the terms that meet it.</param>
/// <param name="Kind">How it is related to what was asked for.</param>
/// <param name="Weight">What it counts.</param>
/// <param name="InNames">Whether names are looked at.</param>
internal sealed record PhraseAlternative(IReadOnlyList<IReadOnlyList<string>> Words, MatchKind Kind, float Weight, bool InNames) : Way(Kind, Weight, InNames);

/// <summary>Everything that meets one word, phrase or prefix of a query.</summary>
/// <param name="QueryTerm">What was typed.</param>
/// <param name="Alternatives">The terms that meet it, each once.</param>
/// <param name="Phrases">The rows of words that meet it.</param>
/// <param name="Prefix">What words that meet it begin with; null for none.</param>
internal sealed record Meaning(
    string QueryTerm,
    IReadOnlyList<Alternative> Alternatives,
    IReadOnlyList<PhraseAlternative> Phrases,
    string? Prefix = null);
