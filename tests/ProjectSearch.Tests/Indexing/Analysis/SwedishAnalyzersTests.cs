using CsCheck;
using ProjectSearch.Searching.Text;

namespace ProjectSearch.Tests.Indexing.Analysis;

public sealed class SwedishAnalyzersTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["abdeghiklnorstuvåäöÅÄÖé -–/.,:'’&()0123456789\u00AD\u0301\u0308\u030A\u200B\uD83D\uDE00"], 0, 80],
        Gen.OneOf("kompetensförsörjnings- och hållbarhetsinsatser", "e-handel/logistik/IT", "VGR:s", "små- och", "R&D", "FoU-", "2017–2020")
            .List[1, 5].Select(parts => string.Join(' ', parts)));

    // A term is written with its kind: ~ for a dictionary form, + for a part; then where it stands in the text.
    [Theory]
    [InlineData("företagens", "företagens 0-10", "~företag 0-10")]
    [InlineData("Projektet", "projektet 0-9", "~projekt 0-9")]
    [InlineData("ungas", "ungas 0-5", "~ung 0-5")]
    [InlineData("projekt", "projekt 0-7")]
    [InlineData("idé", "ide 0-3")]
    [InlineData("besöksnäring", "besöksnäring 0-12", "+besök 0-6", "+näring 6-12")]
    [InlineData("yrkeskompetenserna", "yrkeskompetenserna 0-18", "~yrkeskompetens 0-18", "+yrke 0-5", "+kompetens 5-18")]
    [InlineData("e-handel", "e-handel 0-8", "~ehandel 0-8", "+e 0-1", "+handel 2-8")]
    [InlineData("VGR:s", "vgr:s 0-5", "~vgr 0-5")]
    [InlineData("R&D", "r&d 0-3")]
    [InlineData("verksamhet", "verksamhet 0-10")]
    [InlineData("rådgivning", "rådgivning 0-10")]
    [InlineData("Fullföljda studier", "fullföljda 0-10", "~fullfölja 0-10", "studier 11-18", "~studie 11-18")]
    [InlineData("växer vuxit drev", "växer 0-5", "~växa 0-5", "vuxit 6-11", "~växa 6-11", "drev 12-16", "~driva 12-16")]
    [InlineData("market arts", "market 0-6", "arts 7-11")]
    [InlineData("bidrog", "bidrog 0-6", "~bidra 0-6")]
    [InlineData("Skaraborgsdagen", "skaraborgsdagen 0-15", "~skaraborgsdag 0-15", "+skaraborgs 0-10", "+skaraborg 0-10")]
    [InlineData("logistik/IT 2.0", "logistik 0-8", "it 9-11", "2.0 12-15")]
    [InlineData("2017–2020", "2017 0-4", "2020 5-9")]
    public void A_text_gives_these_tokens(string text, params string[] tokens) => Assert.Equal(tokens, Describe(TextFields.Purpose, text));

    [Fact]
    public void A_compound_of_three_is_also_every_run_of_its_parts() =>
        Assert.Equal(
            ["+besök 0-6", "+besöksnäring 0-13", "+näring 6-13", "+näringsföretag 6-20", "+företag 13-20"],
            Describe(TextFields.Purpose, "besöksnäringsföretag").Where(token => token[0] == '+'));

    [Fact]
    public void A_suspended_hyphen_is_completed_by_the_head_that_follows() =>
        Assert.Equal(
            [
                "kompetensförsörjnings 0-21", "~kompetensförsörjningsinsats 0-21", "+kompetens 0-9", "+kompetensförsörjning 0-21",
                "+försörjning 9-21", "+försörjningsinsats 9-21", "och 23-26", "hållbarhetsinsatser 27-46",
                "~hållbarhetsinsats 27-46", "+hållbarhet 27-38", "+insats 38-46",
            ],
            Describe(TextFields.Purpose, "kompetensförsörjnings- och hållbarhetsinsatser"));

    [Fact]
    public void An_owner_is_a_name_and_left_whole_whichever_field_was_read_before()
    {
        string[] whole = ["hantverkshuset 0-14", "~hantverkshus 0-14"];
        string[] parts = ["+hantverk 0-9", "+hus 9-14"];

        Assert.Equal([.. whole, .. parts], Describe(TextFields.Purpose, "Hantverkshuset"));
        Assert.Equal(whole, Describe(TextFields.Owner, "Hantverkshuset"));
        Assert.Equal([.. whole, .. parts], Describe(TextFields.Purpose, "Hantverkshuset"));
    }

    [Fact]
    public void What_was_read_before_does_not_decide_how_a_name_or_a_text_is_read()
    {
        string[] fields = [TextFields.Owner, TextFields.Title, TextFields.Owner, TextFields.Title];

        var tokens = Array.ConvertAll(fields, field => string.Join(", ", Describe(field, "Besöksnäring")));

        Assert.NotEqual(tokens[0], tokens[1]);
        Assert.Equal(tokens[..2], tokens[2..]);
    }

    [Fact]
    public void Decomposed_letters_are_those_that_they_compose() =>
        Assert.Equal(
            Describe(TextFields.Purpose, "hållbar näring").Select(token => token.Split(' ')[0]),
            Describe(TextFields.Purpose, "ha\u030Allbar na\u0308ring").Select(token => token.Split(' ')[0]));

    [Fact]
    public void Offsets_are_within_the_text_and_no_token_is_empty() => Texts.Try(text =>
    {
        var position = 0;
        foreach (var token in TextTokens.Of(TextFields.Purpose, text))
        {
            Assert.NotEqual("", token.Term.TrimStart('~', '+'));
            Assert.InRange(token.Start, 0, text.Length);
            Assert.InRange(token.End, token.Start + 1, text.Length);
            Assert.InRange(token.Position, position, int.MaxValue);
            position = token.Position;
        }
    });

    private static IEnumerable<string> Describe(string field, string text) =>
        TextTokens.Of(field, text).Select(token => $"{token.Term} {token.Start}-{token.End}");
}
