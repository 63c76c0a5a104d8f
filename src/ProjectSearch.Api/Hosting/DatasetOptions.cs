namespace ProjectSearch.Api.Hosting;

/// <summary>What the operator says about the data as a whole: the configuration section <c>Dataset</c>.</summary>
public sealed record DatasetOptions
{
    /// <summary>Whether the appendix that ships with the product is imported into a database that has no imports.</summary>
    public bool ImportShipped { get; init; } = true;

    /// <summary>The dataset's name in the catalogue description.</summary>
    public string Title { get; init; } = "ProjectSearch: offentligt finansierade utvecklingsprojekt";

    /// <summary>The terms under which the data may be used, as words or as the address of a licence; null when nothing is stated.</summary>
    public string? Licence { get; init; }

    /// <summary>How to cite the data; null when nothing is stated.</summary>
    public string? Citation { get; init; }

    /// <summary>The name of the body that publishes the dataset; null when nothing is stated.</summary>
    public string? Publisher { get; init; }

    /// <summary>The address that identifies the publisher; null when nothing is stated.</summary>
    public Uri? PublisherUrl { get; init; }

    /// <summary>The contact's e-mail address; null when nothing is stated.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>The address that clients reach the server by, for links in exports; null to take it from each request.</summary>
    public Uri? PublicUrl { get; init; }
}
