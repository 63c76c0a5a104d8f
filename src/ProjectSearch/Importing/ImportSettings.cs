namespace ProjectSearch.Importing;

/// <summary>What a user says about a file that the file does not say itself.</summary>
public sealed record ImportSettings
{
    /// <summary>The year that the file is about; null to take it from the file.</summary>
    public int? Year { get; init; }

    /// <summary>Columns of a list by the contract's field name: "title" to "Projektnamn". Field names are compared without regard to case.</summary>
    public IReadOnlyDictionary<string, string> ColumnMap { get; init; } = new Dictionary<string, string>();

    /// <summary>Values for every row by the contract's field name: "year" to "2016".</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>();

    /// <summary>A file of organisation aliases that is read beside the shipped one; null for none.</summary>
    public string? AliasFile { get; init; }
}
