namespace ProjectSearch.Searching;

/// <summary>How much of a free text is read.</summary>
/// <param name="Characters">The most characters; longer texts are refused.</param>
/// <param name="Terms">The most words; those beyond are left out, with a warning.</param>
public sealed record SearchSize(int Characters, int Terms)
{
    /// <summary>What is read where nothing else is said.</summary>
    public static SearchSize Usual { get; } = new(10_000, 64);
}
