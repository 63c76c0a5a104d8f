using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using ProjectSearch.Api.Tests.Commands;
using ProjectSearch.Api.Tests.Hosting;

namespace ProjectSearch.Api.Tests.Export;

public sealed class CatalogueTests : IDisposable
{
    private static readonly (string, string)[] _configured =
    [
        ("Dataset:Title", "Projekt \"i väst\" <b>"),
        ("Dataset:Publisher", "Västra \\ Götalandsregionen"),
        ("Dataset:PublisherUrl", "https://region.example/id"),
        ("Dataset:PublisherType", "RegionalAuthority"),
        ("Dataset:ContactName", "Öppna data"),
        ("Dataset:ContactEmail", "data@region.example"),
        ("Dataset:Licence", "http://creativecommons.org/publicdomain/zero/1.0/"),
        ("Dataset:PublicUrl", "https://projekt.example/sok/"),
    ];

    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Everything_that_the_profile_requires_is_there_once_it_is_configured()
    {
        var nodes = await NodesAsync(_configured);

        AssertHas(Only(nodes, "dcat:Catalog"), "dcterms:title", "dcterms:description", "dcterms:publisher", "dcterms:license", "dcat:dataset", "dcat:service");
        AssertHas(
            Only(nodes, "dcat:Dataset"),
            "dcterms:title", "dcterms:description", "dcterms:publisher", "dcat:contactPoint", "dcat:keyword", "dcat:theme", "dcterms:license", "dcterms:language",
            "dcterms:spatial", "dcterms:temporal", "dcterms:issued", "dcterms:modified", "dcat:version", "dcat:landingPage", "dcat:distribution");
        AssertHas(
            Only(nodes, "dcat:DataService"),
            "dcterms:title", "dcat:endpointURL", "dcat:endpointDescription", "dcat:servesDataset", "dcterms:format", "dcterms:publisher", "dcat:contactPoint", "dcterms:license");
        AssertHas(Only(nodes, "foaf:Agent"), "foaf:name", "dcterms:type", "foaf:homepage");
        AssertHas(Only(nodes, "vcard:Organization"), "vcard:fn", "vcard:hasEmail");
        var files = nodes.Where(node => TypeOf(node) == "dcat:Distribution").ToList();
        Assert.Equal(4, files.Count);
        Assert.All(files, file => AssertHas(file, "dcat:accessURL", "dcat:downloadURL", "dcterms:format", "dcterms:license", "dcterms:title"));
    }

    [Fact]
    public async Task Every_reference_within_the_description_leads_to_a_node()
    {
        var nodes = await NodesAsync(_configured);
        var ids = nodes.Select(node => node.GetProperty("@id").GetString()).ToHashSet();
        var dataset = Only(nodes, "dcat:Dataset");

        Assert.Equal(nodes.Count, ids.Count);
        Assert.All(
            dataset.GetProperty("dcat:distribution").EnumerateArray().Append(dataset.GetProperty("dcterms:publisher")).Append(dataset.GetProperty("dcat:contactPoint")),
            reference => Assert.Contains(reference.GetProperty("@id").GetString(), ids));
        Assert.Equal(Id(dataset), Id(Only(nodes, "dcat:DataService").GetProperty("dcat:servesDataset")));
        Assert.Equal(Id(dataset), Id(Only(nodes, "dcat:Catalog").GetProperty("dcat:dataset")));
        Assert.Equal("https://projekt.example/sok/graphql", Id(Only(nodes, "dcat:DataService").GetProperty("dcat:endpointURL")));
    }

    [Fact]
    public async Task Texts_come_back_as_they_were_configured()
    {
        var nodes = await NodesAsync(_configured);

        Assert.Equal("Projekt \"i väst\" <b>", Only(nodes, "dcat:Dataset").GetProperty("dcterms:title")[0].GetProperty("@value").GetString());
        Assert.Equal("Västra \\ Götalandsregionen", Only(nodes, "foaf:Agent").GetProperty("foaf:name").GetString());
        Assert.Equal("mailto:data@region.example", Id(Only(nodes, "vcard:Organization").GetProperty("vcard:hasEmail")));
    }

    [Fact]
    public async Task What_is_not_configured_is_left_out_and_the_rest_comes_from_the_data()
    {
        var nodes = await NodesAsync();
        var dataset = Only(nodes, "dcat:Dataset");

        Assert.DoesNotContain(nodes, node => TypeOf(node) is "foaf:Agent" or "vcard:Organization");
        Assert.All(nodes, node => Assert.False(node.TryGetProperty("dcterms:license", out _) || node.TryGetProperty("dcterms:publisher", out _) || node.TryGetProperty("dcat:contactPoint", out _)));
        Assert.Equal(["sv", "en"], dataset.GetProperty("dcterms:title").EnumerateArray().Select(title => title.GetProperty("@language").GetString()));
        Assert.Equal("2020-01-01", dataset.GetProperty("dcterms:temporal").GetProperty("dcat:startDate").GetProperty("@value").GetString());
        Assert.Equal("2020-12-31", dataset.GetProperty("dcterms:temporal").GetProperty("dcat:endDate").GetProperty("@value").GetString());
        Assert.Contains("Fyrbodal", dataset.GetProperty("dcterms:spatial").GetRawText(), StringComparison.Ordinal);
        Assert.StartsWith("http://localhost/dataset.jsonld#", Id(dataset), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_in_words_are_stated_in_words()
    {
        var dataset = Only(await NodesAsync(("Dataset:Licence", "Ange källan")), "dcat:Dataset");

        Assert.False(dataset.TryGetProperty("dcterms:license", out _));
        Assert.Equal("Ange källan", dataset.GetProperty("dcterms:rights").GetProperty("rdfs:label").GetString());
    }

    [Fact]
    public async Task A_description_that_the_client_has_is_not_sent_again_until_data_or_settings_change()
    {
        EntityTagHeaderValue tag;
        await using (var node = new ServingNode(_run.Folder))
        {
            await node.WaitUntilFollowingAsync();
            using var client = node.CreateClient();
            using var first = await client.GetAsync(new Uri("/dataset.jsonld", UriKind.Relative), TestContext.Current.CancellationToken);
            tag = first.Headers.ETag!;
            using var second = await AskAsync(client, tag);

            Assert.Equal("application/ld+json", first.Content.Headers.ContentType!.MediaType);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Equal(tag, second.Headers.ETag);
        }

        await using var changed = new ServingNode(_run.Folder, ("Dataset:Publisher", "Någon annan"));
        await changed.WaitUntilFollowingAsync();
        using var other = changed.CreateClient();
        using var third = await AskAsync(other, tag);

        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
        Assert.NotEqual(tag, third.Headers.ETag);
    }

    [Fact]
    public async Task Each_file_that_is_described_can_be_fetched_in_the_format_that_is_named()
    {
        await using var node = new ServingNode(_run.Folder);
        await node.WaitUntilFollowingAsync();
        using var client = node.CreateClient();
        foreach (var file in Nodes(await node.GetAsync("/dataset.jsonld")).Where(file => TypeOf(file) == "dcat:Distribution"))
        {
            using var response = await client.GetAsync(new Uri(Id(file.GetProperty("dcat:downloadURL"))), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(file.GetProperty("dcterms:format").GetString(), response.Content.Headers.ContentType!.MediaType);
        }

        Assert.Contains("href=\"/dataset.jsonld\"", await node.GetAsync("/about"), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/dataset.jsonld", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(tag);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static void AssertHas(JsonElement node, params string[] names) =>
        Assert.DoesNotContain(names, name => !node.TryGetProperty(name, out var value) || value.ToString().Length == 0);

    private static string? TypeOf(JsonElement node) => node.GetProperty("@type").GetString();

    private static string Id(JsonElement node) => node.GetProperty("@id").GetString()!;

    private static JsonElement Only(IEnumerable<JsonElement> nodes, string type) => Assert.Single(nodes, node => TypeOf(node) == type);

    private static List<JsonElement> Nodes(string document) => [.. JsonDocument.Parse(document).RootElement.GetProperty("@graph").EnumerateArray()];

    private async Task<List<JsonElement>> NodesAsync(params (string, string)[] settings)
    {
        await using var node = new ServingNode(_run.Folder, settings);
        await node.WaitUntilFollowingAsync();
        return Nodes(await node.GetAsync("/dataset.jsonld"));
    }
}
