namespace ProjectSearch.Exporting.Giving;

/// <summary>What a 360Giving package says that the projects do not.</summary>
public sealed record GivingOptions
{
    /// <summary>Stands before every identifier. Register one of your own with 360Giving before you publish.</summary>
    public string IdentifierPrefix { get; init; } = "360G-projectsearch";

    /// <summary>Who publishes the package; null where nothing is stated.</summary>
    public string? Publisher { get; init; }

    /// <summary>The publisher's address; null where nothing is stated.</summary>
    public Uri? PublisherWebsite { get; init; }

    /// <summary>The terms of use: the address of a licence, or words; null where nothing is stated.</summary>
    public string? Licence { get; init; }
}
