using System.Text.Json.Nodes;

namespace ProjectSearch.Api.Cataloguing;

/// <summary>The terms of use as linked data: a licence where they are an address, else a statement in words.</summary>
/// <param name="licence">The terms as configured; null when nothing is stated.</param>
internal sealed class CatalogueTerms(string? licence)
{
    /// <summary>States the terms.</summary>
    public void AddTo(JsonObject node)
    {
        if (Uri.TryCreate(licence, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            node["dcterms:license"] = Linked.Reference(address.AbsoluteUri);
        }
        else if (licence is not null)
        {
            node["dcterms:rights"] = new JsonObject { ["@type"] = "dcterms:RightsStatement", ["rdfs:label"] = licence };
        }
    }
}
