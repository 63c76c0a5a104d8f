using ProjectSearch.Api.Pages.Shared.Queries;
using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.Pages;

public sealed class DocumentTests(ShippedIndex shipped)
{
    public static TheoryData<string> Names => [.. EmbeddedDocuments.OfPages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_pages_document_fits_the_schema(string name)
    {
        await using var server = await ApiServer.StartAsync(shipped.Index);

        // Without variables, a document that fits is refused for nothing but a variable that must be given.
        var reply = await server.QueryAsync(EmbeddedDocuments.OfPages[name]);

        Assert.DoesNotContain("GRAPHQL_", reply.Body, StringComparison.Ordinal);
    }
}
