using GraphQL.Execution;
using ProjectSearch.Api.GraphQL;
using ProjectSearch.Api.GraphQL.Documents;
using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.Tests.GraphQL.Documents;

public sealed class DocumentParserTests
{
    private static readonly LimitOptions _limits = new()
    {
        Tokens = 100,
        Depth = 10,
        Fields = 20,
        Aliases = 5,
        Directives = 4,
        Variables = 3,
        FragmentSpreads = 8,
        ExpandedFields = 30,
        Repeats = 6,
    };

    [Fact]
    public void A_document_within_the_limits_is_parsed() => Assert.Equal(2, Parse("{ a { ...F } } fragment F on A { b }").Definitions.Count);

    [Fact]
    public void What_is_no_graphql_is_a_syntax_error() => Assert.Throws<SyntaxError>(() => Parse("{ a("));

    [Theory]
    [InlineData("tokens", "{ a(b: [1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0]) }", 101)]
    [InlineData("depth", "{a{a{a{a{a{a{a{a{a{a{a}}}}}}}}}}}", 11)]
    [InlineData("depth", "{a(b:[[[[[[[[[[1]]]]]]]]]])}", 11)]
    [InlineData("depth", "{a{a{a{a{a{a{...F}}}}}}} fragment F on A {a{a{a{a{a}}}}}", 11)]
    [InlineData("fields", "{a b c d e f g h i j k l m n o p q r s t u}", 21)]
    [InlineData("aliases", "{a:a b:a c:a d:a e:a f:a}", 6)]
    [InlineData("directives", "{a@x b@x c@x d@x e@x}", 5)]
    [InlineData("directives", "query @x @x @x @x @x {a}", 5)]
    [InlineData("variables", "query($a:A $b:A $c:A $d:A){a}", 4)]
    [InlineData("fragmentSpreads", "{...A ...B ...C ...D ...E ...F ...G ...H ...I}", 9)]
    [InlineData("repeats", "{a a a a a a a}", 7)]
    [InlineData("repeats", "{a ... on A {a a a} ...F} fragment F on A {a a a}", 7)]
    [InlineData("expandedFields", "{...F x{...F} y{...F} z{...F}} fragment F on A {a b c d e f g h}", 35)]
    public void A_document_over_a_limit_is_refused_with_the_limit_and_the_value(string limit, string text, long value)
    {
        var error = Assert.Throws<LimitExceededError>(() => Parse(text));
        Assert.Equal(limit, error.Extensions!["limit"]);
        Assert.Equal(value, error.Extensions["value"]);
    }

    [Theory]
    [InlineData("{...A} fragment A on Query {...A}")]
    [InlineData("{...A} fragment A on Query {...B} fragment B on Query {a{...A}}")]
    [InlineData("{a} fragment A on Query {...B} fragment B on Query {...A}")]
    public void A_fragment_that_spreads_itself_is_refused(string text) =>
        Assert.Equal(
            "The fragment 'A' spreads itself, at once or by way of others.",
            Assert.Throws<FragmentCycleError>(() => Parse(text)).Message);

    [Fact]
    public void Fragments_that_double_forty_times_are_counted_without_being_written_out()
    {
        var limits = new LimitOptions();
        var chain = string.Concat(Enumerable.Range(0, 30).Select(i => $"fragment F{i} on A {{ x{i} {{ ...F{i + 1} }} y{i} {{ ...F{i + 1} }} }} "));
        var error = Assert.Throws<LimitExceededError>(
            () => new DocumentParser(limits).Parse($"{{ ...F0 }} {chain} fragment F30 on A {{ z }}"));
        Assert.Equal("expandedFields", error.Extensions!["limit"]);
    }

    private static GraphQLParser.AST.GraphQLDocument Parse(string text) => new DocumentParser(_limits).Parse(text).Document;

    [Theory]
    [InlineData("{ a(b: 1) { c } }", "{a(b:1){c,}} # c", true)]
    [InlineData("{ a(b: \"c\") }", "{ a(b: \"\\u0063\") }", true)]
    [InlineData("{ a b }", "{ ab }", false)]
    [InlineData("{ a(b: 1) }", "{ a(b: \"1\") }", false)]
    [InlineData("{ a(b: \"c d\") }", "{ a(b: \"c  d\") }", false)]
    [InlineData("{ a b }", "{ b a }", false)]
    public void A_fingerprint_tells_documents_apart_by_their_tokens(string one, string other, bool same)
    {
        var parser = new DocumentParser(_limits);
        Assert.Equal(same, parser.Parse(one).Fingerprint.SequenceEqual(parser.Parse(other).Fingerprint));
    }
}
