namespace ProjectSearch.Importing.Lists;

/// <summary>
/// What makes two lists the same source: publisher and kind of document, which a user may set, else the file's name. A corrected
/// list under the same name is a correction, one under another name is another source.
/// </summary>
internal sealed record ListSource(string Publisher, string DocumentKind, string Name)
{
    private const string PublisherField = "publisher";
    private const string DocumentKindField = "documentKind";

    /// <summary>Parts the user's constants into those about the source and those about each row.</summary>
    public static (ImportSettings Fields, ListSource Source) Split(string path, ImportSettings settings)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var constants = new Dictionary<string, string>(settings.Constants, StringComparer.OrdinalIgnoreCase);
        constants.Remove(PublisherField, out var publisher);
        constants.Remove(DocumentKindField, out var documentKind);
        return (settings with { Constants = constants }, new ListSource(publisher ?? "", documentKind ?? name, documentKind ?? name));
    }

    /// <summary>The source of a year.</summary>
    public SourceIdentity Identity(int year) => new(Publisher, DocumentKind, year);
}
