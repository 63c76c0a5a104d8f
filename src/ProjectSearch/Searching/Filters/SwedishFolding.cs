namespace ProjectSearch.Searching.Filters;

/// <summary>
/// Levels what a comparison of texts disregards: the case of letters, and whether an accent is a character of its own.
/// Accents themselves count, as in the collation Finnish_Swedish_CI_AS: "e" is not "é", "a" is not "å".
/// </summary>
internal static class SwedishFolding
{
    /// <summary>Gives the form in which two texts are equal when a comparison calls them equal.</summary>
    public static string Fold(string text) => CombiningMarks.Compose(text).ToLowerInvariant();
}
