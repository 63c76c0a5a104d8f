using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.Http;

public sealed class PersistedDocumentsTests(SampleIndex sample) : WireTests(sample)
{
    private const string Query = "{ dataset { projectCount } }";
    private const string Answer = """{"data":{"dataset":{"projectCount":129}}}""";
    private static readonly string _hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));

    [Fact]
    public async Task A_document_is_registered_with_its_text_and_then_known_by_its_hash()
    {
        var unknown = await Server.PostAsync(Persisted(_hash, null));
        Assert.Equal(("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND"), (unknown.Message, unknown.Code));

        Assert.Equal(Answer, (await Server.PostAsync(Persisted(_hash, Query))).Body);
        Assert.Equal(Answer, (await Server.PostAsync(Persisted(_hash, null))).Body);
        Assert.Equal(Answer, (await Server.PostAsync($$"""{"documentId":"sha256:{{_hash}}"}""")).Body);
        Assert.Equal(Answer, (await Server.PostAsync($$"""{"id":"{{_hash}}"}""")).Body);
        Assert.Equal(Answer, (await Server.GetAsync($"/graphql?documentId=sha256:{_hash}")).Body);
    }

    [Fact]
    public async Task A_hash_of_another_text_is_refused()
    {
        var reply = await Server.PostAsync(Persisted(new string('0', 64), Query));
        Assert.Equal((400, "`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`."), (reply.Status, reply.Message));
    }

    [Fact]
    public async Task Where_only_known_documents_are_executed_others_are_refused()
    {
        var folder = Directory.CreateTempSubdirectory("projectsearch-documents-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "count.graphql"), Query, TestContext.Current.CancellationToken);
        await using var server = await ApiServer.StartAsync(
            Sample.Index,
            ("GraphQL:PersistedDocuments:Directory", folder.FullName),
            ("GraphQL:PersistedDocuments:Only", "true"));
        folder.Delete(recursive: true);

        Assert.Equal(Answer, (await server.PostAsync("""{"id":"count"}""")).Body);
        Assert.Equal(Answer, (await server.PostAsync($$"""{"documentId":"sha256:{{_hash}}"}""")).Body);
        Assert.Equal(Answer, (await server.QueryAsync(Query)).Body);
        Assert.Equal("PERSISTED_QUERY_ONLY", (await server.QueryAsync("{ __typename }")).Code);
        Assert.Equal("PERSISTED_QUERY_ONLY", (await server.PostAsync("""{"id":"other"}""")).Code);
    }

    private static string Persisted(string hash, string? query) =>
        JsonSerializer.Serialize(new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } });
}
