namespace ProjectSearch.Searching.Text.Expansion;

/// <summary>How a term of the thesaurus is bound to the one that was asked for.</summary>
internal enum Relation
{
    /// <summary>It means nearly the same.</summary>
    Near,

    /// <summary>It is narrower, or closely bound; the other way does not hold.</summary>
    Narrower,

    /// <summary>Projects about it serve who asked for the other; the other way does not hold.</summary>
    Topic,
}

/// <summary>A term that may stand for another.</summary>
/// <param name="Words">Its words in normal spelling.</param>
/// <param name="Relation">How it is bound to the other.</param>
/// <param name="IsWhole">Whether it is met as a whole word only, as abbreviations are.</param>
internal sealed record ThesaurusTerm(IReadOnlyList<string> Words, Relation Relation, bool IsWhole);
