namespace ProjectSearch.Importing;

/// <summary>
/// What makes two files the same source: a text and a PDF of one appendix share it, so the second is a correction of the first.
/// </summary>
/// <param name="Publisher">Who published it: "Västra Götalandsregionen".</param>
/// <param name="DocumentKind">Which document it is, whatever the year: "Bilaga 3, delregionala insatser".</param>
/// <param name="Year">The year that it is about.</param>
public sealed record SourceIdentity(string Publisher, string DocumentKind, int Year)
{
    /// <summary>Who published it, without the white space around it.</summary>
    public string Publisher { get; } = Publisher.Trim();

    /// <summary>Which document it is, without the white space around it.</summary>
    public string DocumentKind { get; } = DocumentKind.Trim();
}
