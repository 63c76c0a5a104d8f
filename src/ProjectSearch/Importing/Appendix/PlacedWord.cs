namespace ProjectSearch.Importing.Appendix;

/// <summary>A word and where it stands on its line.</summary>
/// <param name="Text">The word.</param>
/// <param name="Left">Its left edge: characters in a text, points in a PDF.</param>
/// <param name="Right">Its right edge in the same unit.</param>
internal readonly record struct PlacedWord(string Text, double Left, double Right)
{
    /// <summary>The middle of the word.</summary>
    public double Middle => (Left + Right) / 2;
}
