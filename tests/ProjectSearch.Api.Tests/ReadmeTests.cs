using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests;

public sealed partial class ReadmeTests(ShippedServer shipped)
{
    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Pairs().Count)];

    [Fact]
    public void The_readme_shows_three_queries_with_their_answers() => Assert.Equal(3, Pairs().Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Each_query_of_the_readme_gives_the_answer_beside_it(int example)
    {
        var (query, answer) = Pairs()[example];

        var reply = await shipped.Server.QueryAsync(query);

        Assert.Equal(
            JsonNode.Parse(answer)!.ToJsonString(Indented),
            JsonNode.Parse(reply.Body)!.ToJsonString(Indented));
    }

    [Theory]
    [InlineData("apollo.ts")]
    [InlineData("urql.ts")]
    public void The_readme_shows_the_clients_that_the_script_compiles(string file) =>
        Assert.Contains(
            $"```ts\n{RepositoryFiles.Read("scripts", "graphql-codegen", file).Trim()}\n```",
            RepositoryFiles.Read("README.md"),
            StringComparison.Ordinal);

    private static JsonSerializerOptions Indented { get; } = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static List<(string Query, string Answer)> Pairs() =>
        [.. Example().Matches(RepositoryFiles.Read("README.md")).Select(match => (match.Groups["query"].Value, match.Groups["answer"].Value))];

    [GeneratedRegex("```graphql\n(?<query>.*?)\n```\n+```json\n(?<answer>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
