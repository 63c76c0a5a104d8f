namespace ProjectSearch.Api.Hosting;

/// <summary>What the operator says about the data as a whole: the configuration section <c>Dataset</c>.</summary>
public sealed record DatasetOptions
{
    /// <summary>Whether the appendix that ships with the product is imported into a database that has no imports.</summary>
    public bool ImportShipped { get; init; } = true;

    /// <summary>The dataset's name in Swedish; null for a name that says what the product holds.</summary>
    public string? Title { get; init; }

    /// <summary>The dataset's name in English; null for none, or where <see cref="Title"/> is null too, for one that says what the product holds.</summary>
    public string? TitleEn { get; init; }

    /// <summary>The terms under which the data may be used, as words or as the address of a licence; null when nothing is stated.</summary>
    public string? Licence { get; init; }

    /// <summary>How to cite the data; null when nothing is stated.</summary>
    public string? Citation { get; init; }

    /// <summary>The name of the body that publishes the dataset; null when nothing is stated.</summary>
    public string? Publisher { get; init; }

    /// <summary>The address that identifies the publisher; null when nothing is stated.</summary>
    public Uri? PublisherUrl { get; init; }

    /// <summary>What kind of body the publisher is; null when nothing is stated.</summary>
    public PublisherType? PublisherType { get; init; }

    /// <summary>The name of the person or function to contact; null for the publisher's name.</summary>
    public string? ContactName { get; init; }

    /// <summary>The contact's e-mail address; null when nothing is stated.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>The address that clients reach the server by, for links in descriptions; null to take it from each request.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>What stands before every identifier in a 360Giving package; 360Giving registers one for each publisher.</summary>
    public string GivingPrefix { get; init; } = "360G-projectsearch";
}

/// <summary>The kinds of publishers that catalogues of public data know, by their names in the ADMS vocabulary.</summary>
public enum PublisherType
{
    /// <summary>A university or research body.</summary>
    AcademiaScientificOrganisation,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A consortium of an industry.</summary>
    IndustryConsortium,

    /// <summary>A municipality or another local authority.</summary>
    LocalAuthority,

    /// <summary>A national authority.</summary>
    NationalAuthority,

    /// <summary>A non-governmental organisation.</summary>
    NonGovernmentalOrganisation,

    /// <summary>A non-profit organisation.</summary>
    NonProfitOrganisation,

    /// <summary>A private person.</summary>
    PrivateIndividual,

    /// <summary>A region or another regional authority.</summary>
    RegionalAuthority,

    /// <summary>A body for standards.</summary>
    StandardisationBody,

    /// <summary>An authority over several nations.</summary>
    SupraNationalAuthority,
}
