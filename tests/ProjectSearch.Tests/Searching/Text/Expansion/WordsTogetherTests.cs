using ProjectSearch.Projects;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Text;
using ProjectSearch.Tests.Relevance;

namespace ProjectSearch.Tests.Searching.Text.Expansion;

/// <summary>What the words of a query mean to each other.</summary>
public sealed class WordsTogetherTests
{
    private static readonly ProjectTexts[] Texts =
    [
        TextOf("Skogsriket", "Företag i skogen."),
        TextOf("Trähus", "Hus av trä."),
        TextOf("Skog och trä", "Träd och hus."),
        TextOf("Kapital", "Investerare ger företag råd."),
        TextOf("Samverkan", "Samverkan mellan investerare."),
    ];

    [Theory]
    [InlineData("skog och trä", "(skog ELLER trä)", true)]
    [InlineData("skog trä", "skog trä", false)]
    [InlineData("skog och råd", "skog och råd", false)]
    public void Two_words_of_one_subject_joined_are_one_or_the_other(string query, string asked, bool meetsOne)
    {
        var (found, info) = Find(query, [.. Texts, TextOf("Skogsvård", "Råd om skogen.")]);

        Assert.Equal(meetsOne, found.Contains("Skogsriket"));
        Assert.Equal(query.EndsWith("trä", StringComparison.Ordinal) ? "Skog och trä" : "Skogsvård", found[0]);
        Assert.Equal(asked, info.InterpretedAs);
    }

    [Fact]
    public void A_term_that_has_such_words_is_no_pair()
    {
        var (found, info) = Find("barn och unga", [TextOf("Alla", "Barn och unga i Skara."), TextOf("Lekplats", "En plats för barn.")]);

        Assert.Equal("Alla", found[0]);
        Assert.Equal("barn och unga", info.InterpretedAs);
    }

    [Fact]
    public void Where_nothing_meets_both_of_a_pair_fewer_words_were_let_in()
    {
        var (found, info) = Find("skog och trä", [TextOf("Riket", "Företag i skogen."), TextOf("Huset", "Byggt av sten.")]);

        Assert.Equal(["Riket"], found);
        Assert.Equal(("(skog ELLER trä)", true), (info.InterpretedAs, info.Broadened));
    }

    [Fact]
    public void A_name_is_no_pair()
    {
        ProjectTexts[] texts = [new("Bygget", "Hus.", [new Organisation(1, "skog-och-tra", "Skog och Trä", [])], null, null), TextOf("Riket", "En skog.")];

        Assert.Equal(["Bygget"], Find("skog och trä", texts).Titles);
    }

    [Theory]
    [InlineData("små företag och industri")]
    [InlineData("ungdomar och unga vuxna")]
    public void A_word_of_a_term_is_no_half_of_a_pair(string query) => Assert.Equal(query, Find(query, [TextOf(query, "Vi."), TextOf("Hus", "Sten.")]).Info.InterpretedAs);

    [Theory]
    [InlineData("samverkan små företag")]
    [InlineData("samverkan -skog")]
    [InlineData("samverkan hus hus")]
    public void A_word_that_joins_nothing_is_insisted_on(string query) =>
        Assert.Equal(["Samverkan"], Find(query, [TextOf("Samverkan", "Samverkan för små företag i hus."), TextOf("Bygget", "Små företag bygger hus.")]).Titles);

    [Fact]
    public void What_lifts_does_so_once_however_often_it_is_typed()
    {
        var searcher = ShippedTexts.Index(Texts);

        Assert.Equal(ScoreOf("investerare projekt samverkan"), ScoreOf("investerare projekt samverkan projekt projekt"));

        float ScoreOf(string query) => searcher.Search(TextSearch.Interpret(query, SearchMatch.Broad, searcher).Query, 1).ScoreDocs[0].Score;
    }

    [Fact]
    public void A_compound_that_no_text_holds_is_met_by_its_words_apart_and_by_no_single_one()
    {
        var (found, info) = Find("musikskog", [TextOf("Konsert", "Musik bland träd i skogen."), TextOf("Skogsriket", "Företag i skogen."), TextOf("Spel", "Musik.")]);

        Assert.Equal(["Konsert"], found);
        Assert.False(info.Broadened);
    }

    [Theory]
    [InlineData("möten mellan investerare och företag", "Kapital")]
    [InlineData("samverkan investerare", "Samverkan")]
    public void A_word_that_joins_two_subjects_is_not_insisted_on(string query, params string[] titles)
    {
        var (found, info) = Find(query, Texts);

        Assert.Equal(titles, found);
        Assert.False(info.Broadened);
    }

    [Fact]
    public void A_phrase_that_joins_two_words_is_two_subjects_and_a_fixed_term_is_one()
    {
        var (found, info) = Find("samarbete mellan högskola och näringsliv", [TextOf("Lärosätet", "Högskolan ger näringslivet idéer.")]);
        Assert.Equal(["Lärosätet"], found);
        Assert.False(info.Broadened);

        ProjectTexts[] texts = [TextOf("Samverkan", "Samverkan för små och medelstora företag."), TextOf("Bygget", "Små och medelstora företag bygger hus.")];
        Assert.Equal(["Samverkan"], Find("samverkan små och medelstora företag", texts).Titles);
    }

    [Fact]
    public void An_owner_whose_name_joins_two_words_is_one_subject()
    {
        Organisation owner = new(1, "natur-och-kultur", "Natur och Kultur", []);
        ProjectTexts[] texts =
        [
            new("Boken", "Samverkan mellan bibliotek.", [owner], null, null),
            new("Huset", "Ett hus i skogen.", [owner], null, null),
        ];

        Assert.Equal(["Boken"], Find("samverkan natur och kultur", texts).Titles);
    }

    [Fact]
    public void A_word_that_only_joins_lifts_less_than_a_subject()
    {
        ProjectTexts[] texts =
        [
            TextOf("Samverkan", "Investerare bygger hus i en skog vid en sjö, det gör även företag."),
            TextOf("Företag", "Investerare bygger hus i en skog vid en sjö, det gör även andra."),
        ];

        Assert.Equal(["Företag", "Samverkan"], Find("samverkan mellan investerare och företag", texts).Titles);
    }

    [Fact]
    public void Where_few_meet_a_term_the_weak_words_in_it_are_not_insisted_on()
    {
        var (found, info) = Find("lokal utveckling", [TextOf("Glass", "Lokala bär."), TextOf("Byn", "Lokal utveckling.")]);

        Assert.Equal(["Byn", "Glass"], found);
        Assert.False(info.Broadened);
    }

    [Fact]
    public void What_only_lifts_says_nothing_of_who_is_called_so()
    {
        ProjectTexts[] texts =
        [
            new("Bygget", "En utställning om slott i Skara.", [new Organisation(1, "projekt", "Projekt", [])], null, null),
            TextOf("Huset", "Ett projekt om slott."),
        ];

        Assert.Equal("Huset", Find("projekt slott", texts).Titles[0]);
    }

    private static ProjectTexts TextOf(string title, string purpose) => new(title, purpose, [], null, null);

    private static (List<string> Titles, SearchInfo Info) Find(string query, ProjectTexts[] texts)
    {
        var searcher = ShippedTexts.Index(texts);
        var search = TextSearch.Interpret(query, SearchMatch.Broad, searcher);
        return ([.. searcher.Search(search.Query, 10).ScoreDocs.Select(hit => texts[hit.Doc].Title)], search.Info);
    }
}
