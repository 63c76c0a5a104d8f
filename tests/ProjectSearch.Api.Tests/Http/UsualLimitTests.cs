using System.Text.Json;
using ProjectSearch.Api.Tests.Wire;

namespace ProjectSearch.Api.Tests.Http;

/// <summary>Each limit as it stands without any setting: what comes to it exactly is let through, one more is refused with the limit and the value.</summary>
public sealed class UsualLimitTests(SampleIndex sample)
{
    private static readonly Dictionary<string, (int Maximum, string Code, Func<int, string> Body)> Limits = new()
    {
        ["requestBytes"] = (262_144, "REQUEST_TOO_LARGE", size => Query("{ __typename }").PadRight(size)),
        ["jsonDepth"] = (64, "BAD_REQUEST", depth => $$"""{"query":"{ __typename }","variables":{{Nested(depth - 1)}}}"""),
        ["tokens"] = (10_000, "LIMIT_EXCEEDED", count => Query($"{{ {Repeat(count - 2, _ => "a")} }}")),
        ["depth"] = (40, "LIMIT_EXCEEDED", depth => Query($"{{ a(b: {new string('[', depth - 2)}1{new string(']', depth - 2)}) }}")),
        ["fields"] = (1_000, "LIMIT_EXCEEDED", count => Query($"{{ {Repeat(count, index => $"f{index}")} }}")),
        ["aliases"] = (200, "LIMIT_EXCEEDED", count => Query($"{{ {Repeat(count, index => $"a{index}: f{index}")} }}")),
        ["directives"] = (200, "LIMIT_EXCEEDED", count => Query($"{{ {Repeat(count, index => $"f{index} @x")} }}")),
        ["variables"] = (200, "LIMIT_EXCEEDED", count => Query($"query({Repeat(count, index => $"$v{index}: Int")}) {{ __typename }}")),
        ["values"] = (6_000, "LIMIT_EXCEEDED", count => JsonSerializer.Serialize(new { query = "{ __typename }", variables = new { v = Enumerable.Repeat(1, count - 1) } })),
        ["fragmentSpreads"] = (200, "LIMIT_EXCEEDED", count => Query($"{{ {Repeat(count, index => $"...F{index}")} }}")),
        ["repeats"] = (32, "LIMIT_EXCEEDED", count => Query($"{{ {Repeat(count, _ => "a")} }}")),
        ["expandedFields"] = (5_000, "LIMIT_EXCEEDED", count => Query(
            $"{{ {Repeat(199, index => $"x{index} {{ ...F }}")} {Repeat(count - (199 * 25), index => $"f{index}")} }} fragment F on A {{ {Repeat(24, index => $"g{index}")} }}")),
        ["first"] = (100, "BAD_USER_INPUT", size => Query($"{{ projects(first: {size}) {{ totalCount }} }}")),
        ["ids"] = (100, "BAD_USER_INPUT", count => Query($"{{ nodes(ids: [{Repeat(count, _ => "\"a\"")}]) {{ id }} }}")),
        ["filterClauses"] = (500, "FILTER_TOO_LARGE", count => Query($"{{ projects(where: {{ year: {{ in: [{Repeat(count, index => $"{index}")}] }} }}) {{ totalCount }} }}")),
    };

    public static TheoryData<string> Names => [.. Limits.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_limit_is_let_through_and_one_more_is_refused(string limit)
    {
        var (maximum, code, body) = Limits[limit];
        await using var server = await ApiServer.StartAsync(sample.Index);

        var at = await server.PostAsync(body(maximum));
        var over = await server.PostAsync(body(maximum + 1));

        Assert.DoesNotContain($"\"limit\":\"{limit}\"", at.Body, StringComparison.Ordinal);
        Assert.Equal(code, over.Code);
        Assert.Contains($"\"limit\":\"{limit}\",\"maximum\":{maximum},\"value\":{maximum + 1}", over.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_costs_what_is_allowed_is_executed_and_one_value_more_is_refused()
    {
        const string Query = "{ projects(search: \"kompetens\", first: 10) { nodes { slug title } } }";
        await using var server = await ApiServer.StartAsync(sample.Index);
        var reported = (await server.PostAsync(UsualLimitTests.Query(Query), headers: ("GraphQL-Cost", "report"))).Json;
        var cost = reported.GetProperty("extensions").GetProperty("cost").GetProperty("value").GetInt32();

        await using var wide = await ApiServer.StartAsync(sample.Index, ("GraphQL:Limits:Cost", $"{cost}"));
        await using var narrow = await ApiServer.StartAsync(sample.Index, ("GraphQL:Limits:Cost", $"{cost - 1}"));

        Assert.DoesNotContain("errors", (await wide.QueryAsync(Query)).Body, StringComparison.Ordinal);
        Assert.Contains($"\"limit\":\"cost\",\"maximum\":{cost - 1},\"value\":{cost}", (await narrow.QueryAsync(Query)).Body, StringComparison.Ordinal);
    }

    private static string Query(string document) => JsonSerializer.Serialize(new { query = document });

    private static string Repeat(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part));

    private static string Nested(int depth) => $$"""{{string.Concat(Enumerable.Repeat("{\"a\":", depth - 1))}}{}{{new string('}', depth - 1)}}""";
}
