using System.Text.RegularExpressions;
using CsCheck;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Text;
using ProjectSearch.Searching.Text.Expansion;
using ProjectSearch.Tests.Relevance;

namespace ProjectSearch.Tests.Searching.Text;

public sealed partial class TextSearchTests
{
    private static readonly ProjectTexts[] Texts =
    [
        new("Strategisk kompetensförsörjning", "Målet är egen försörjning för utrikesfödda.", [], "Fyrbodal", "En region för alla"),
        new("Hållbar turism", "Företagens tillväxt i besöksnäringen.", [], "Skaraborg", null),
        new("För framtiden", "Projektet heter så.", [], null, null),
        new("Digitalisering", "Kommunen inför e-tjänster för medborgare.", [], null, null),
    ];

    private static readonly Lucene.Net.Search.IndexSearcher Searcher = ShippedTexts.Index(Texts);

    private static readonly string[] KnownWords =
        [.. ShippedTexts.Projects.SelectMany(project => $"{project.Title} {project.Purpose}".Split(' ')).Concat(Thesaurus.Shared.Words).Distinct()];

    private static readonly Gen<string> Known = Gen.Int[0, KnownWords.Length - 1].Select(i => KnownWords[i]);

    private static readonly Gen<string> Damaged = Gen.OneOf(
        Known,
        Gen.Select(Known, Known, Gen.OneOf("", "-", "/", " och ", "- och ", " ELLER ", ":", "*"), (first, second, joint) => first + joint + second),
        Gen.Select(Known, Gen.Int[0, 99], (word, number) => $"{number}{word}"),
        Gen.Select(Known, Gen.Int[0, 99], (word, number) => word[(number % word.Length)..]),
        Gen.Select(Known, Gen.Int[0, 99], (word, number) => word[..(number % word.Length)]),
        Gen.Select(Known, Gen.Int[0, 99], Gen.Char, (word, place, letter) => word.Insert(place % word.Length, $"{letter}")));

    private static readonly Gen<string> Queries = Gen.OneOf(
        Gen.String,
        Damaged.List[1, 5].Select(parts => string.Join(' ', parts)),
        Gen.OneOf("kompetens", "företag", "projekt", "hållbar", "turism", "utvekling", "\"små och medelstora\"", "-industri", "ELLER", "titel:", "forsorjning", "(", "inno*")
            .List[1, 5].Select(parts => string.Join(' ', parts)));

    [Theory]
    [InlineData("kompetensförsörjning", "Strategisk kompetensförsörjning")]
    [InlineData("försörjning", "Strategisk kompetensförsörjning")]
    [InlineData("egenförsörjning", "Strategisk kompetensförsörjning")]
    [InlineData("företag tillväxt", "Hållbar turism")]
    [InlineData("besoksnaring", "Hållbar turism")]
    [InlineData("tourism", "Hållbar turism")]
    [InlineData("turissm", "Hållbar turism")]
    [InlineData("tursim", "Hållbar turism")]
    [InlineData("e-tjanst", "Digitalisering")]
    [InlineData("\"egen försörjning\"", "Strategisk kompetensförsörjning")]
    [InlineData("titel:turism", "Hållbar turism")]
    [InlineData("delregion:skaraborg", "Hållbar turism")]
    [InlineData("digital*", "Digitalisering")]
    [InlineData("turism ELLER digitalisering INTE hållbar", "Digitalisering")]
    [InlineData("för", "För framtiden")]
    [InlineData("framtidens turism", "Hållbar turism")]
    [InlineData("varför turism", "Hållbar turism")]
    [InlineData("medborgares", "Digitalisering")]
    [InlineData("turism 5utveckling", "Hållbar turism")]
    public void A_broad_search_finds_first(string query, string title) => Assert.Equal(title, Find(query, SearchMatch.Broad).FirstOrDefault());

    [Theory]
    [InlineData("kompetens", 1)]
    [InlineData("företagen", 1)]
    [InlineData("försörjning", 1)]
    [InlineData("besoksnaring", 0)]
    [InlineData("tourism", 0)]
    [InlineData("turissm", 0)]
    [InlineData("turism försörjning", 0)]
    public void A_strict_search_takes_the_words_alone_and_all_of_them(string query, int hits) =>
        Assert.Equal(hits, Find(query, SearchMatch.Strict).Count);

    [Theory]
    [InlineData("turism", false, null)]
    [InlineData("turissm", true, "turism")]
    [InlineData("besoksnaring", false, "besöksnäring")]
    [InlineData("turism försörjning", true, null)]
    public void It_tells_what_it_took_the_words_for(string query, bool broadened, string? meant)
    {
        var info = TextSearch.Interpret(query, SearchMatch.Broad, Searcher).Info;

        Assert.Equal((broadened, meant), (info.Broadened, info.DidYouMean));
    }

    [Fact]
    public void A_compound_that_no_text_holds_is_met_in_its_words()
    {
        var found = Find("digitaliseringsturism", SearchMatch.Broad);

        Assert.Equal(["Digitalisering", "Hållbar turism"], found.Order(StringComparer.Ordinal));
        Assert.True(TextSearch.Interpret("digitaliseringsturism", SearchMatch.Broad, Searcher).Info.Broadened);
    }

    [Theory]
    [InlineData("turismutveckling i Skaraborg", "Hållbar turism")]
    [InlineData("turismföretag i Skaraborg", null)]
    public void Beside_others_a_compound_is_met_by_its_subject_where_its_last_word_names_none(string query, string? title)
    {
        ProjectTexts[] texts = [.. Texts, new("Turismutveckling", null, [], null, null), new("Turismföretag", null, [], null, null)];
        var searcher = ShippedTexts.Index(texts);
        var search = TextSearch.Interpret(query, SearchMatch.Broad, searcher);

        Assert.Equal(title, search.Info.Broadened ? null : texts[Assert.Single(searcher.Search(search.Query, 10).ScoreDocs).Doc].Title);
    }

    [Fact]
    public void A_long_word_that_is_one_slip_off_is_not_taken_apart() =>
        Assert.Equal("besöksnäring", TextSearch.Interpret("besksnäring", SearchMatch.Broad, Searcher).Info.DidYouMean);

    [Fact]
    public void A_strict_search_guesses_nothing_but_says_what_was_perhaps_meant() =>
        Assert.Equal("turism", TextSearch.Interpret("turissm", SearchMatch.Strict, Searcher).Info.DidYouMean);

    [Fact]
    public void Fewer_words_are_wanted_only_where_no_project_has_all() =>
        Assert.Equal("turism ELLER försörjning", TextSearch.Interpret("turism och försörjning", SearchMatch.Broad, Searcher).Info.InterpretedAs);

    [Theory]
    [InlineData("skola för rymdfart", "rymdfart", "Rymdfart")]
    [InlineData("rymdfart och musik", "rymdfart ELLER musik", "Musik", "Rymdfart")]
    public void Where_no_two_words_are_met_together_the_telling_ones_are_asked_for(string query, string asked, params string[] titles)
    {
        ProjectTexts[] texts = [.. Enumerable.Repeat(TextOf("Skola", "En skola i byn."), 9), TextOf("Rymdfart", null), TextOf("Musik", null)];
        var searcher = ShippedTexts.Index(texts);
        var search = TextSearch.Interpret(query, SearchMatch.Broad, searcher);

        Assert.Equal(asked, search.Info.InterpretedAs);
        Assert.Equal(titles, searcher.Search(search.Query, 20).ScoreDocs.Select(hit => texts[hit.Doc].Title).Order(StringComparer.Ordinal));

        static ProjectTexts TextOf(string title, string? purpose) => new(title, purpose, [], null, null);
    }

    [Fact]
    public void A_term_of_words_that_ask_for_nothing_is_not_met_by_everything()
    {
        var searcher = ShippedTexts.Index([new ProjectTexts("Ett hus", null, [], null, null)]);

        Assert.Equal(0, searcher.Search(TextSearch.Interpret("alla ska med", SearchMatch.Broad, searcher).Query, 10).TotalHits);
    }

    [Fact]
    public void A_form_is_met_by_the_forms_of_its_word_and_not_by_a_word_that_asks_for_nothing()
    {
        var searcher = ShippedTexts.Index([new ProjectTexts("Männen", null, [], null, null), new ProjectTexts("Man bygger", null, [], null, null)]);

        Assert.Equal(0, Assert.Single(searcher.Search(TextSearch.Interpret("män", SearchMatch.Broad, searcher).Query, 10).ScoreDocs).Doc);
    }

    [Theory]
    [InlineData("region", true)]
    [InlineData("landsting", false)]
    public void A_theme_is_met_by_its_own_words_alone(string query, bool isMet)
    {
        var searcher = ShippedTexts.Index([new ProjectTexts("Ett hus", null, [], null, "En region för alla"), new ProjectTexts("En region", null, [], null, null)]);

        Assert.Equal(isMet ? 2 : 1, searcher.Search(TextSearch.Interpret(query, SearchMatch.Broad, searcher).Query, 10).TotalHits);
    }

    [Fact]
    public void A_search_that_is_too_long_is_refused()
    {
        var error = Assert.Throws<SearchException>(() => TextSearch.Interpret(new string('a', 10_001), SearchMatch.Broad, Searcher));

        Assert.Equal(SearchError.SearchTooLong, error.Error);
        Assert.Equal("The search text has 10001 characters; at most 10000 are read. Shorten it.", error.Message);
    }

    [Fact]
    public void A_pasted_purpose_finds_its_project_first()
    {
        var pasted = ShippedTexts.Projects.Single(project => project.Title == "Strategisk kompetensförsörjning");

        Assert.Same(pasted, ShippedTexts.Find(pasted.Purpose!)[0]);
    }

    [Theory]
    [InlineData("försörjning", "Strategisk kompetens[försörjning]", "försörjning", "kompetensförsörjning", MatchKind.CompoundPart)]
    [InlineData("kompetensförsörjning", "Strategisk [kompetensförsörjning]", "kompetensförsörjning", "kompetensförsörjning", MatchKind.Exact)]
    [InlineData("strategiska", "[Strategisk] kompetensförsörjning", "strategiska", "Strategisk", MatchKind.Inflection)]
    [InlineData("arbetskraftsförsörjning", "Strategisk [kompetensförsörjning]", "arbetskraftsförsörjning", "kompetensförsörjning", MatchKind.Synonym)]
    [InlineData("kompetensforsorjning", "Strategisk [kompetensförsörjning]", "kompetensforsorjning", "kompetensförsörjning", MatchKind.Fuzzy)]
    [InlineData("strat*", "[Strategisk] kompetensförsörjning", "strat*", "Strategisk", MatchKind.Prefix)]
    public void A_hit_tells_what_met_what(string query, string title, string queryTerm, string word, MatchKind kind)
    {
        var explanation = TextSearch.Interpret(query, SearchMatch.Broad, Searcher).Explain(Texts[0]);

        Assert.Equal(title, Mark(explanation.Highlights.First(highlight => highlight.Field == SearchField.Title)));
        Assert.Contains(new TermMatch(queryTerm, word, SearchField.Title, kind), explanation.Matches);
    }

    [Fact]
    public void Highlights_are_verbatim_pieces_and_every_hit_has_one() => Queries.Try(query =>
    {
        var search = TextSearch.Interpret(query, SearchMatch.Broad, ShippedTexts.Searcher);
        foreach (var hit in ShippedTexts.Searcher.Search(search.Query, 10).ScoreDocs)
        {
            var texts = ShippedTexts.TextsOf(ShippedTexts.Projects[hit.Doc]);
            var highlights = search.Explain(texts).Highlights;
            Assert.True(highlights.Count > 0 || MayExclude().IsMatch(query), "Only what is found by what it lacks has nothing to show.");
            Assert.All(highlights, highlight =>
            {
                var piece = string.Concat(highlight.Segments.Select(segment => segment.Text));
                Assert.Contains(TextsOf(texts, highlight.Field), text => text.Contains(piece, StringComparison.Ordinal));
            });
            Assert.All(highlights, highlight => Assert.Contains(highlight.Segments, segment => segment.Matched));
        }
    });

    [Fact]
    public void A_compound_that_nothing_holds_is_met_in_a_part_that_tells_of_it_and_in_no_other()
    {
        Assert.NotEmpty(ShippedTexts.Find("ungdomsgård"));
        Assert.NotEmpty(ShippedTexts.Find("kraft"));
        Assert.Empty(ShippedTexts.Find("vindkraft"));
    }

    [Fact]
    public void What_stands_for_a_fixed_term_in_a_title_comes_before_its_words_apart_from_each_other()
    {
        ProjectTexts[] texts =
        [
            new("Ägarskifte", "Bostäder vid blå vatten och gröna näringar i länet.", [], null, null),
            new("Maritim utveckling", "Hamnar i Bohuslän.", [], null, null),
        ];
        var searcher = ShippedTexts.Index(texts);

        var hits = searcher.Search(TextSearch.Interpret("blå näringar", SearchMatch.Broad, searcher).Query, 10).ScoreDocs;

        Assert.Equal(["Maritim utveckling", "Ägarskifte"], hits.Select(hit => texts[hit.Doc].Title));
    }

    [Fact]
    public void The_same_search_gives_the_same_order()
    {
        var first = ShippedTexts.Find("företag");

        Assert.Equal(first, ShippedTexts.Find("företag"));
    }

    private static List<string> Find(string query, SearchMatch match) =>
        [.. Searcher.Search(TextSearch.Interpret(query, match, Searcher).Query, 10).ScoreDocs.Select(hit => Texts[hit.Doc].Title)];

    private static string Mark(Highlight highlight) =>
        string.Concat(highlight.Segments.Select(segment => segment.Matched ? $"[{segment.Text}]" : segment.Text));

    private static IEnumerable<string> TextsOf(ProjectTexts texts, SearchField field) => field switch
    {
        SearchField.Title => [texts.Title],
        SearchField.Owner => texts.Owners.SelectMany(TextDocument.SpellingsOf).Distinct(),
        SearchField.Purpose => [texts.Purpose!],
        SearchField.Subregion => [texts.Subregion!],
        _ => [texts.Theme!],
    };

    [GeneratedRegex(@"(?<![\p{L}\p{N}])-")]
    private static partial Regex MayExclude();
}
