using CsCheck;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Text.Syntax;

namespace ProjectSearch.Tests.Searching.Text.Syntax;

public sealed class QueryParserTests
{
    private static readonly Gen<string> Queries = Gen.OneOf(
        Gen.String,
        Gen.OneOf("kompetens", "\"", "(", ")", "-", "INTE", "ELLER", "|", "titel:", "år:", "2020", "*", "och", "a*", ":", "”", "AND", "NOT (", "[a TO b]", "^2", "~1", "/.*/")
            .List[0, 12].Select(parts => string.Join(' ', parts)),
        Gen.OneOf("kompetens", "\"", "(", ")", "-", "ELLER ", "|", "titel:", "fråga:15").List[0, 12].Select(string.Concat));

    [Theory]
    [InlineData("kompetens", "kompetens")]
    [InlineData("  hållbar   turism ", "hållbar turism")]
    [InlineData("hållbar OCH turism", "hållbar turism")]
    [InlineData("turism ELLER kultur", "turism ELLER kultur")]
    [InlineData("turism OR kultur | mat", "turism ELLER kultur ELLER mat")]
    [InlineData("a b ELLER c", "a b ELLER c")]
    [InlineData("a (b ELLER c)", "a (b ELLER c)")]
    [InlineData("turism -sport", "turism -sport")]
    [InlineData("turism INTE sport", "turism -sport")]
    [InlineData("turism NOT (sport ELLER spel)", "turism -(sport ELLER spel)")]
    [InlineData("e-handel", "e-handel")]
    [InlineData("2017 - 2020", "2017 2020")]
    [InlineData("logistik/IT", "logistik IT")]
    [InlineData("kompet*", "kompet*")]
    [InlineData("\"hållbar turism\"", "\"hållbar turism\"")]
    [InlineData("”hållbar turism”", "\"hållbar turism\"")]
    [InlineData("titel:industri", "titel:industri")]
    [InlineData("Title:industri", "titel:industri")]
    [InlineData("owner:\"Connect Väst\"", "ägare:\"Connect Väst\"")]
    [InlineData("tema:(kunskap ELLER ansvar)", "tema:(kunskap ELLER ansvar)")]
    [InlineData("-titel:industri", "-titel:industri")]
    [InlineData("år:2020", "år:2020")]
    [InlineData("year:2019–2021", "år:2019-2021")]
    [InlineData("fråga:15 kompetens", "fråga:15 kompetens")]
    [InlineData("eDit:s", "eDit:s")]
    [InlineData("C++ ^2 ~ /x.*/ {a} \\", "C 2 x a")]
    public void A_query_is_read_as(string query, string understood)
    {
        var parsed = QueryParser.Parse(query, 64);

        Assert.Equal(understood, QueryWriter.Write(parsed.Root));
        Assert.Empty(parsed.Warnings);
    }

    [Theory]
    [InlineData("\"hållbar turism", "hållbar turism", SearchWarningCode.UnmatchedQuote, "\"", "The quotation mark \" has no partner, so the words after it are read without it.")]
    [InlineData("(hållbar turism", "hållbar turism", SearchWarningCode.UnclosedParenthesis, null, "A parenthesis is not closed; it is closed at the end.")]
    [InlineData("hållbar) turism", "hållbar turism", SearchWarningCode.UnopenedParenthesis, null, "A closing parenthesis without an opening one is left out.")]
    [InlineData("titel:", "titel", SearchWarningCode.FieldWithoutValue, "titel", "Nothing follows titel:, so it is read as a word.")]
    [InlineData("år:snart", "år snart", SearchWarningCode.FieldWithoutNumber, "år", "år: is followed by a number, as in år:2020; here it is read as a word.")]
    public void What_is_not_meant_so_is_read_as_text_with_a_warning(
        string query, string understood, SearchWarningCode code, string? subject, string message)
    {
        var parsed = QueryParser.Parse(query, 64);

        Assert.Equal(understood, QueryWriter.Write(parsed.Root));
        Assert.Equal([new SearchWarning(code, subject, message)], parsed.Warnings);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("()")]
    [InlineData("\"\"")]
    [InlineData("* ? ! ...")]
    public void A_query_without_words_asks_for_nothing(string query) => Assert.Null(QueryParser.Parse(query, 64).Root);

    [Fact]
    public void Words_beyond_the_limit_are_left_out_with_a_warning()
    {
        var parsed = QueryParser.Parse(string.Join(' ', Enumerable.Range(1, 70).Select(number => $"ord{number}")), 64);

        Assert.Equal(64, Assert.IsType<AllNode>(parsed.Root).Children.Count);
        Assert.Equal(
            [new SearchWarning(SearchWarningCode.TooManyWords, null, "The search has 70 words; the first 64 are used, the rest is left out.")],
            parsed.Warnings);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("INTE ")]
    [InlineData("titel:")]
    [InlineData("-(")]
    public void Nesting_without_end_does_not_overflow(string opening) =>
        Assert.NotNull(QueryParser.Parse(string.Concat(Enumerable.Repeat(opening, 5000)) + "slut", 64));

    [Fact]
    public void Any_text_is_read_and_what_was_understood_is_read_the_same_again() => Queries.Try(query =>
    {
        var understood = QueryParser.Parse(query, 64).Root;
        var written = QueryWriter.Write(understood);

        Assert.Equal(written, QueryWriter.Write(QueryParser.Parse(written, 64).Root));
    });
}
