using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProjectSearch.Api.Hosting;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.Cataloguing;

/// <summary>
/// Describes the dataset after DCAT-AP-SE 3, as JSON-LD: a catalogue with the dataset, its files and the GraphQL endpoint.
/// Who publishes it, whom to ask and under which terms is what the operator has configured; what is not configured is left out.
/// </summary>
/// <param name="options">What the operator says.</param>
/// <param name="address">The server's address, without a slash at its end.</param>
/// <param name="catalog">What the data spans.</param>
/// <param name="version">The state of the data.</param>
internal sealed class CatalogueDocument(DatasetOptions options, string address, Catalog catalog, DatasetVersion version)
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";
    private const string PublicDomain = "http://creativecommons.org/publicdomain/zero/1.0/";

    private static readonly JsonSerializerOptions _json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CatalogueParties _parties = new(options, address + CatalogueEndpoint.Path);

    private string Self => address + CatalogueEndpoint.Path;

    private string DatasetId => Self + "#dataset";

    private string ServiceId => Self + "#graphql";

    /// <summary>Writes the document.</summary>
    public string Write()
    {
        var distributions = CatalogueFile.All.Select(file => file.Describe(Self, address, _parties.Terms)).ToList();
        JsonArray graph = [Catalogue(), Dataset(distributions.Select(file => (string)file["@id"]!)), .. distributions, Service(), .. _parties.Describe()];
        return new JsonObject { ["@context"] = Linked.Context(), ["@graph"] = graph }.ToJsonString(_json);
    }

    private JsonObject Catalogue()
    {
        var catalogue = Linked.Node(Self + "#catalogue", "dcat:Catalog");
        catalogue["dcterms:title"] = Titles();
        catalogue["dcterms:description"] = Linked.Texts(
            "Beskrivning av datamängden, dess filer och dess API.", "Description of the dataset, its files and its API.");
        catalogue["dcterms:language"] = Linked.Reference(Authority + "language/SWE");
        catalogue["foaf:homepage"] = Linked.Reference(address + "/");
        catalogue["dcat:dataset"] = Linked.Reference(DatasetId);
        catalogue["dcat:service"] = Linked.Reference(ServiceId);
        AddDates(catalogue);
        if (_parties.AddPublisher(catalogue))
        {
            // The terms of the description, not of the data: the profile takes no other in a catalogue that has a publisher.
            catalogue["dcterms:license"] = Linked.Reference(PublicDomain);
        }

        return catalogue;
    }

    private JsonObject Dataset(IEnumerable<string> distributions)
    {
        var dataset = Linked.Node(DatasetId, "dcat:Dataset");
        dataset["dcterms:title"] = Titles();
        dataset["dcterms:description"] = Linked.Texts(
            "Projekt inom regional utveckling som har fått offentliga medel: ägare, kostnader, syften och delregioner, lästa ur offentliga dokument rad för rad.",
            "Regional development projects that have received public funding: owners, costs, purposes and subregions, read from public documents row by row.");
        dataset["dcterms:identifier"] = DatasetId;
        dataset["dcat:version"] = version.ToString();
        dataset["dcat:keyword"] = new JsonArray(
        [
            .. Linked.Texts("regional utveckling", "regional development").Concat(Linked.Texts("offentlig finansiering", "public funding")).Select(text => text!.DeepClone()),
            .. catalog.Themes.Select(theme => Linked.Text("sv", theme.Name)),
        ]);
        dataset["dcat:theme"] = Linked.References([Authority + "data-theme/REGI", Authority + "data-theme/GOVE"]);
        dataset["dcterms:language"] = Linked.Reference(Authority + "language/SWE");
        dataset["dcterms:spatial"] = new JsonArray([Linked.Reference(Authority + "country/SWE"), .. catalog.Subregions.Select(Place)]);
        AddPeriod(dataset);
        AddDates(dataset);
        _parties.AddPublisher(dataset);
        _parties.AddContact(dataset);
        _parties.Terms.AddTo(dataset);
        dataset["dcat:landingPage"] = Linked.Reference(address + "/about");
        dataset["dcat:distribution"] = Linked.References(distributions);
        return dataset;
    }

    private JsonObject Service()
    {
        var service = Linked.Node(ServiceId, "dcat:DataService");
        service["dcterms:title"] = Linked.Texts("GraphQL-API", "GraphQL API");
        service["dcterms:description"] = Linked.Texts(
            "Svensk fulltextsökning, filter, facetter och summor över datamängden.", "Swedish full-text search, filters, facets and sums over the dataset.");
        service["dcat:endpointURL"] = Linked.Reference(address + "/graphql");
        service["dcat:endpointDescription"] = Linked.Reference(address + "/graphql/schema");
        service["dcterms:conformsTo"] = Linked.Reference("https://spec.graphql.org/");
        service["dcterms:format"] = "application/graphql-response+json";
        service["dcat:servesDataset"] = Linked.Reference(DatasetId);
        _parties.AddPublisher(service);
        _parties.AddContact(service);
        _parties.Terms.AddTo(service);
        return service;
    }

    private JsonArray Titles() => (options.Title, options.TitleEn) switch
    {
        (null, null) => Linked.Texts("ProjectSearch: offentligt finansierade utvecklingsprojekt", "ProjectSearch: publicly funded development projects"),
        (null, { } english) => [Linked.Text("en", english)],
        ({ } swedish, null) => [Linked.Text("sv", swedish)],
        ({ } swedish, { } english) => Linked.Texts(swedish, english),
    };

    private void AddPeriod(JsonObject dataset)
    {
        if (catalog.Sources.Count > 0)
        {
            dataset["dcterms:temporal"] = new JsonObject
            {
                ["@type"] = "dcterms:PeriodOfTime",
                ["dcat:startDate"] = Linked.Date(catalog.Sources.Min(source => source.Year), 1, 1),
                ["dcat:endDate"] = Linked.Date(catalog.Sources.Max(source => source.Year), 12, 31),
            };
        }
    }

    private void AddDates(JsonObject node)
    {
        if (catalog.Imports.Count > 0)
        {
            node["dcterms:issued"] = Linked.Time(catalog.Imports[^1].ImportedAt);
            node["dcterms:modified"] = Linked.Time(catalog.Imports[0].ImportedAt);
        }
    }

    private static JsonObject Place(Subregion subregion) =>
        new() { ["@type"] = "dcterms:Location", ["skos:prefLabel"] = Linked.Text("sv", subregion.Name) };
}
