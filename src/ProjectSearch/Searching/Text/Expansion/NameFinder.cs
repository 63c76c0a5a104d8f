using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>
/// Finds owners' names among the words of a query. A name is met as it stands: "Ung Företagsamhet" asks for the
/// organisation, not for young people and enterprise.
/// </summary>
internal sealed class NameFinder(IndexVocabulary vocabulary)
{
    /// <summary>The most words of a name that are looked at.</summary>
    public const int LongestName = 8;

    // Each word of a text is looked at with each of those before it.
    private readonly Dictionary<string, bool> named = new(StringComparer.Ordinal);

    /// <summary>How many of some words, from the first on, stand in owners' names: no name that begins here is longer.</summary>
    public int CountNamed(IEnumerable<string> typed) => typed.TakeWhile(IsInNames).Count();

    /// <summary>The meaning of some words as a name; null when no owner is called so.</summary>
    /// <param name="typed">Two words or more.</param>
    public Meaning? Find(IReadOnlyList<string> typed)
    {
        if (WordList.IsStopWord(typed[0]) || WordList.IsStopWord(typed[^1]))
        {
            return null;
        }

        var builder = new MeaningBuilder(string.Join(' ', typed), vocabulary);
        builder.AddPhrase([.. typed.Select(word => LetterForms.Normalize(word))], 1, MatchKind.Exact);
        var meaning = builder.Build();
        return meaning.Phrases is [var phrase] && vocabulary.HasOwner(phrase) ? meaning : null;
    }

    private bool IsInNames(string typed)
    {
        if (!named.TryGetValue(typed, out var known))
        {
            known = MeaningBuilder.TermsOf(LetterForms.Normalize(typed)).Any(term => vocabulary.Find(SearchField.Owner, term) is not null);
            named.Add(typed, known);
        }

        return known;
    }
}
