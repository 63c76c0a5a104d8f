using System.Text.Json;

namespace ProjectSearch.Api.Tests.Http;

/// <summary>Requests made to cost the server more than they cost the sender, with the code that each is answered with.</summary>
internal static class Attacks
{
    public static TheoryData<string, string, string> All { get; } = new()
    {
        { "a fragment that spreads itself", Query("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"), "GRAPHQL_VALIDATION_FAILED" },
        { "fragments that double", Query("{ ...F0 }" + Many(40, i => $" fragment F{i} on Query {{ a{i}: subregions {{ __typename }} ...F{i + 1} ...F{i + 1} }}") + " fragment F40 on Query { dataset { version } }"), "LIMIT_EXCEEDED" },
        { "10,000 aliases", Query("{" + Many(10_000, i => $" a{i}: __typename") + "}"), "LIMIT_EXCEEDED" },
        { "900 aliases", Query("{" + Many(900, i => $" a{i}: __typename") + "}"), "LIMIT_EXCEEDED" },
        { "10,000 directives", Query("{ __typename" + Many(10_000, _ => " @x") + "}"), "LIMIT_EXCEEDED" },
        { "1,000 directives", Query("{ __typename" + Many(1_000, _ => " @x") + "}"), "LIMIT_EXCEEDED" },
        { "100 unknown directives", Query("{ __typename" + Many(100, _ => " @x") + "}"), "GRAPHQL_VALIDATION_FAILED" },
        { "8,000 times the same field", Query("{" + Many(8_000, _ => " dataset{version}") + "}"), "LIMIT_EXCEEDED" },
        { "900 times the same field in pieces", Query("{" + Many(30, _ => " ... on Query {" + Many(30, _ => " dataset") + "}") + "}"), "LIMIT_EXCEEDED" },
        { "1,000 unknown fragments", Query("{" + Many(1_000, i => $" ...F{i}") + "}"), "LIMIT_EXCEEDED" },
        { "1,500 variables", Query("query(" + Many(1_500, i => $"$a{i}: Int ") + ") { __typename }"), "LIMIT_EXCEEDED" },
        { "selections 5,000 deep", Query(Many(5_000, _ => "{a") + new string('}', 5_000)), "LIMIT_EXCEEDED" },
        { "a literal 5,000 deep", Query("{ node(id: " + new string('[', 5_000) + new string(']', 5_000) + ") { id } }"), "LIMIT_EXCEEDED" },
        { "an unclosed literal", Query("{ node(id: " + new string('[', 5_000)), "LIMIT_EXCEEDED" },
        { "a type 5,000 deep", Query("query($a: " + new string('[', 5_000) + "Int" + new string(']', 5_000) + ") { __typename }"), "LIMIT_EXCEEDED" },
        { "JSON 5,000 deep", """{"query":"{__typename}","variables":{"a":""" + new string('[', 5_000) + new string(']', 5_000) + "}}", "BAD_REQUEST" },
        { "1 MB of variables", Query("query($a: String) { projects(search: $a) { totalCount } }", new { a = new string('a', 1_000_000) }), "REQUEST_TOO_LARGE" },
        { "a lone surrogate", """{"query":"{ projects(search: \"\ud800\") { totalCount } }"}""", "BAD_REQUEST" },
        { "a lone surrogate in GraphQL", Query("""{ projects(search: "\uD800") { totalCount } }"""), "" },
        { "and in and", Query("query($w: ProjectFilterInput) { projects(where: $w) { totalCount } }").Replace("null}", """{"w":""" + Many(2_000, _ => """{"and":[""") + "{}" + Many(2_000, _ => "]}") + "}}", StringComparison.Ordinal), "BAD_REQUEST" },
        { "or in or, as a literal", Query("{ projects(where: " + Many(500, _ => "{or:[") + "{}" + Many(500, _ => "]}") + ") { totalCount } }"), "LIMIT_EXCEEDED" },
        { "a wide filter", Query("query($w: ProjectFilterInput) { projects(where: $w) { totalCount } }", new { w = new { or = Enumerable.Range(0, 5_000).Select(i => new { year = new { eq = i } }) } }), "LIMIT_EXCEEDED" },
        { "a filter of 1,000 conditions", Query("query($w: ProjectFilterInput) { projects(where: $w) { totalCount } }", new { w = new { or = Enumerable.Range(0, 1_000).Select(i => new { year = new { eq = i } }) } }), "FILTER_TOO_LARGE" },
        { "1,000 refinements", Query("query($r: [RefinementInput!]) { projects(refine: $r) { totalCount } }", new { r = Enumerable.Range(0, 1_000).Select(i => new { dimension = "YEAR", values = new[] { $"{i}" } }) }), "FILTER_TOO_LARGE" },
        { "a search text of 100 kB", Query("query($s: String) { projects(search: $s) { totalCount } }", new { s = string.Concat(Enumerable.Repeat("kompetens ", 10_000)) }), "SEARCH_TOO_LONG" },
        { "regular expressions", Query("query($s: String) { projects(search: $s) { totalCount } }", new { s = "/(a+)+$/ (.*){100} [a-z]* a?b?c?" }), "" },
        { "Lucene syntax", Query("query($s: String) { projects(search: $s) { totalCount } }", new { s = "title:* AND (purpose:[* TO *] OR *:*)~10^99 \"" }), "" },
        { "wildcards", Query("query($s: String) { projects(search: $s) { totalCount } }", new { s = "*a* *** a* b* c* ?" }), "" },
        { "three pages of 100 in each other", Query("{ projects(first: 100) { nodes { owners { projects(first: 100) { nodes { owners { projects(first: 100) { nodes { id } } } } } } } } }"), "LIMIT_EXCEEDED" },
        { "introspection in circles", Query("{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"), "LIMIT_EXCEEDED" },
        { "5,000 ids", Query("query($i: [ID!]!) { nodes(ids: $i) { id } }", new { i = Enumerable.Repeat("UHJvamVjdDph", 5_000) }), "BAD_USER_INPUT" },
        { "900 unknown fields", Query("{" + Many(900, i => $" a{i}") + "}"), "GRAPHQL_VALIDATION_FAILED" },
        { "a field of 200 kB", Query("{ " + new string('a', 200_000) + " }"), "GRAPHQL_VALIDATION_FAILED" },
        { "a value of 200 kB", Query("query($n: Int) { projects(first: $n) { totalCount } }", new { n = new string('a', 200_000) }), "BAD_USER_INPUT" },
        { "10,000 unknown input fields", Query("query($w: ProjectFilterInput) { projects(where: $w) { totalCount } }", new { w = Enumerable.Range(0, 10_000).ToDictionary(i => $"f{i}", _ => 1) }), "LIMIT_EXCEEDED" },
        { "a cursor of 100 kB", Query("query($a: String) { projects(after: $a) { nodes { id } } }", new { a = new string('a', 100_000) }), "INVALID_CURSOR" },
    };

    private static string Query(string query, object? variables = null) => JsonSerializer.Serialize(new { query, variables });

    private static string Many(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
