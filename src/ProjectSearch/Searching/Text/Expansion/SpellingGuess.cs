namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>What a word was likely meant to be.</summary>
/// <param name="Words">The likely words, the likeliest first; empty for none.</param>
/// <param name="Slips">How many slips part them from the word; 0 for none.</param>
internal sealed record SpellingGuess(IReadOnlyList<string> Words, int Slips)
{
    /// <summary>No guess.</summary>
    public static SpellingGuess None { get; } = new([], 0);
}
