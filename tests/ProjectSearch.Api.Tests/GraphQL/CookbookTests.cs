using System.Text.Encodings.Web;
using System.Text.Json;
using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.GraphQL;

/// <summary>
/// Asks the cookbook's queries of the shipped data. The answers lie beside the queries; with PROJECTSEARCH_ACCEPT_ANSWERS
/// set they are written anew, to be reviewed as a change like any other.
/// </summary>
public sealed class CookbookTests(ShippedServer shipped)
{
    private static readonly string _folder = RepositoryFiles.Path("schema", "graphql", "cookbook");

    private static readonly JsonSerializerOptions _readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = true,
    };

    public static TheoryData<string> Queries =>
        [.. Directory.EnumerateFiles(_folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_of_the_cookbook_gives_the_answer_beside_it(string name)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var query = await File.ReadAllTextAsync(Path.Combine(_folder, $"{name}.graphql"), cancellationToken);
        var reply = await shipped.Server.QueryAsync(query);
        var answer = JsonSerializer.Serialize(reply.Json, _readable) + "\n";

        var file = Path.Combine(_folder, $"{name}.json");
        if (Environment.GetEnvironmentVariable("PROJECTSEARCH_ACCEPT_ANSWERS") is not null)
        {
            await File.WriteAllTextAsync(file, answer, cancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(file, cancellationToken), answer);
        Assert.False(reply.Json.TryGetProperty("errors", out _));
    }

    [Fact]
    public void There_are_ten_queries_or_more() => Assert.True(Queries.Count >= 10);
}
