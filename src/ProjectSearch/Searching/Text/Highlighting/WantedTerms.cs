using ProjectSearch.Searching.Text.Expansion;

namespace ProjectSearch.Searching.Text.Highlighting;

/// <summary>The terms that meet a query, each with what it meets.</summary>
internal sealed class WantedTerms
{
    private readonly Dictionary<string, List<(WantedMeaning Of, Alternative Way)>> ways = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(WantedMeaning Of, Alternative Way)>>.AlternateLookup<ReadOnlySpan<char>> byLetters;

    /// <summary>Gathers the terms of words, and those that stand in phrases.</summary>
    public WantedTerms(IReadOnlyCollection<WantedMeaning> wanted)
    {
        byLetters = ways.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var of in wanted)
        {
            foreach (var way in of.Meaning.Alternatives)
            {
                Of(way.Term).Add((of, way));
            }

            foreach (var term in of.Meaning.Phrases.SelectMany(phrase => phrase.Words).SelectMany(word => word))
            {
                Of(term);
            }
        }
    }

    /// <summary>The term if it is wanted; else null.</summary>
    public string? Find(ReadOnlySpan<char> term) => byLetters.TryGetValue(term, out var known, out _) ? known : null;

    /// <summary>What a term meets by itself.</summary>
    public IReadOnlyList<(WantedMeaning Of, Alternative Way)> WaysOf(string term) => ways.GetValueOrDefault(term) ?? [];

    private List<(WantedMeaning Of, Alternative Way)> Of(string term)
    {
        if (!ways.TryGetValue(term, out var known))
        {
            ways.Add(term, known = []);
        }

        return known;
    }
}
