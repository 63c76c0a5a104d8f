using System.Text.Json.Nodes;
using ProjectSearch.Api.Hosting;

namespace ProjectSearch.Api.Cataloguing;

/// <summary>Who publishes the dataset, whom to ask, and the terms of use, as configured.</summary>
/// <param name="options">What the operator says.</param>
/// <param name="document">The address of the description.</param>
internal sealed class CatalogueParties(DatasetOptions options, string document)
{
    private const string PublisherTypes = "http://purl.org/adms/publishertype/";

    /// <summary>The terms of use; they add nothing where nothing is stated.</summary>
    public CatalogueTerms Terms { get; } = new(options.Licence);

    private string PublisherId => options.PublisherUrl?.AbsoluteUri ?? document + "#publisher";

    private string ContactId => document + "#contact";

    /// <summary>Describes those that are configured.</summary>
    public IEnumerable<JsonObject> Describe()
    {
        if (options.Publisher is { } name)
        {
            var publisher = Linked.Node(PublisherId, "foaf:Agent");
            publisher["foaf:name"] = name;
            if (options.PublisherType is { } type)
            {
                publisher["dcterms:type"] = Linked.Reference(PublisherTypes + NameOf(type));
            }

            if (options.PublisherUrl is { } homepage)
            {
                publisher["foaf:homepage"] = Linked.Reference(homepage.AbsoluteUri);
            }

            yield return publisher;
        }

        if (options.ContactEmail is { } email)
        {
            var contact = Linked.Node(ContactId, "vcard:Organization");
            contact["vcard:fn"] = options.ContactName ?? options.Publisher ?? email;
            contact["vcard:hasEmail"] = Linked.Reference("mailto:" + Uri.EscapeDataString(email).Replace("%40", "@", StringComparison.Ordinal));
            yield return contact;
        }
    }

    /// <summary>Names the publisher; false where none is configured.</summary>
    public bool AddPublisher(JsonObject node)
    {
        if (options.Publisher is null)
        {
            return false;
        }

        node["dcterms:publisher"] = Linked.Reference(PublisherId);
        return true;
    }

    /// <summary>Names the contact where one is configured.</summary>
    public void AddContact(JsonObject node)
    {
        if (options.ContactEmail is not null)
        {
            node["dcat:contactPoint"] = Linked.Reference(ContactId);
        }
    }

    private static string NameOf(PublisherType type) =>
        type == PublisherType.AcademiaScientificOrganisation ? "Academia-ScientificOrganisation"
        : type == PublisherType.PrivateIndividual ? "PrivateIndividual(s)"
        : type.ToString();
}
