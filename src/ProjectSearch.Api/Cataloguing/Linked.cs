using System.Globalization;
using System.Text.Json.Nodes;

namespace ProjectSearch.Api.Cataloguing;

/// <summary>Makes the values of JSON-LD: references, texts in languages, and dates.</summary>
internal static class Linked
{
    /// <summary>The prefixes that the document uses.</summary>
    public static JsonObject Context() => new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    public static JsonObject Node(string id, string type) => new() { ["@id"] = id, ["@type"] = type };

    public static JsonObject Reference(string id) => new() { ["@id"] = id };

    public static JsonArray References(IEnumerable<string> ids) => [.. ids.Select(Reference)];

    public static JsonObject Text(string language, string text) => new() { ["@language"] = language, ["@value"] = text };

    public static JsonArray Texts(string swedish, string english) => [Text("sv", swedish), Text("en", english)];

    public static JsonObject Date(int year, int month, int day) =>
        Typed("xsd:date", new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static JsonObject Time(DateTimeOffset time) =>
        Typed("xsd:dateTime", time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    private static JsonObject Typed(string type, string value) => new() { ["@type"] = type, ["@value"] = value };
}
