namespace ProjectSearch.Exporting.Giving;

/// <summary>What a 360Giving package says that the projects do not.</summary>
public sealed record GivingOptions
{
    /// <summary>Stands before every identifier. Register one of your own with 360Giving before you publish.</summary>
    public string IdentifierPrefix { get; init; } = "360G-projectsearch";

    /// <summary>Who grants the RUN funding.</summary>
    public string FunderName { get; init; } = "Västra Götalandsregionen";

    /// <summary>Who publishes the package.</summary>
    public string PublisherName { get; init; } = "Västra Götalandsregionen";

    /// <summary>The canonical address of the data's licence; null where none is stated.</summary>
    public Uri? Licence { get; init; }
}
