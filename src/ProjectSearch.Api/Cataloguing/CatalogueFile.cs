using System.Text.Json.Nodes;

namespace ProjectSearch.Api.Cataloguing;

/// <summary>A file that the whole dataset can be fetched as.</summary>
/// <param name="Name">Its name within the description.</param>
/// <param name="Query">Its path and query on the server.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Swedish">What it is, in Swedish.</param>
/// <param name="English">What it is, in English.</param>
internal sealed record CatalogueFile(string Name, string Query, string MediaType, string Swedish, string English)
{
    private const string Registry = "https://www.iana.org/assignments/media-types/";

    /// <summary>Every file.</summary>
    public static IReadOnlyList<CatalogueFile> All { get; } =
    [
        new("csv", "projects.csv?columns=all", "text/csv", "CSV enligt RFC 4180", "CSV after RFC 4180"),
        new("csv-excel-sv", "projects.csv?columns=all&dialect=excel-sv", "text/csv", "CSV för svenska Excel", "CSV for Excel in Swedish"),
        new("jsonl", "projects.jsonl", "application/x-ndjson", "Ett JSON-objekt per rad", "One JSON object a line"),
        new("json", "projects.json", "application/json", "Paket enligt 360Giving 1.4", "Package after 360Giving 1.4")
        {
            Standard = "https://standard.threesixtygiving.org",
        },
    ];

    /// <summary>The standard that it follows; null for none.</summary>
    public string? Standard { get; init; }

    /// <summary>Describes it.</summary>
    /// <param name="document">The address of the description.</param>
    /// <param name="server">The server's address, without a slash at its end.</param>
    /// <param name="terms">The terms of use.</param>
    public JsonObject Describe(string document, string server, CatalogueTerms terms)
    {
        var address = $"{server}/export/{Query}";
        var file = Linked.Node($"{document}#{Name}", "dcat:Distribution");
        file["dcterms:title"] = Linked.Texts(Swedish, English);
        file["dcat:accessURL"] = Linked.Reference(address);
        file["dcat:downloadURL"] = Linked.Reference(address);
        file["dcterms:format"] = MediaType;
        if (!MediaType.Contains("/x-", StringComparison.Ordinal))
        {
            // Only registered types have an address.
            file["dcat:mediaType"] = Linked.Reference(Registry + MediaType);
        }

        if (Standard is { } standard)
        {
            file["dcterms:conformsTo"] = Linked.Reference(standard);
        }

        terms.AddTo(file);
        return file;
    }
}
