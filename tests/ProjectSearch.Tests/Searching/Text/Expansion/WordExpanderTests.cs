using ProjectSearch.Searching.Text;
using ProjectSearch.Searching.Text.Expansion;
using ProjectSearch.Tests.Relevance;

namespace ProjectSearch.Tests.Searching.Text.Expansion;

public sealed class WordExpanderTests
{
    private static readonly Thesaurus Terms = OwnThesaurus.Of("båt, fartyg", "fartyg, skepp", "skepp, skuta", "fartyg ~ hamn", "båt ~ brygga", "brygga, kaj", "brygga ~ segel", "fartyg ~ djup hamn");

    [Fact]
    public void A_word_alone_is_met_by_what_its_own_groups_name() => Assert.Equal(["brygga", "fartyg"], TermsOf(expander => expander.Broad("båt")));

    [Fact]
    public void Beside_others_it_is_also_met_a_second_step_away_and_no_third() =>
        Assert.Equal(["brygga", "fartyg", "hamn", "skepp"], TermsOf(expander => expander.Wide("båt")));

    [Fact]
    public void At_the_widest_it_is_also_met_by_near_equals_of_its_topic_and_by_no_topic_of_that() =>
        Assert.Equal(["brygga", "fartyg", "hamn", "kaj", "skepp"], TermsOf(expander => expander.Widest("båt")));

    [Fact]
    public void A_form_of_a_word_that_asks_for_nothing_is_met_by_itself_alone() =>
        Assert.DoesNotContain("man", Read(expander => expander.Literal("män")).Alternatives.Select(way => way.Term));

    [Fact]
    public void Words_in_a_row_are_a_second_step_away_only_of_what_few_projects_meet()
    {
        Assert.Empty(Read(expander => expander.Wide("båt")).Phrases);
        Assert.Single(Read(expander => expander.Wider("båt")).Phrases);
    }

    [Fact]
    public void What_is_a_second_step_away_counts_less_than_any_first_step()
    {
        var ways = Read(expander => expander.Wide("båt")).Alternatives.ToLookup(way => way.Term, way => way.Weight);

        Assert.All(ways["skepp"], weight => Assert.InRange(weight, float.Epsilon, ways["fartyg"].Min() / 2));
    }

    private static IEnumerable<string> TermsOf(Func<WordExpander, Meaning> read) =>
        Read(read).Alternatives.Select(way => way.Term).Where(term => char.IsLetter(term[^1])).Where(Terms.Words.Contains).Distinct().Order(StringComparer.Ordinal);

    private static Meaning Read(Func<WordExpander, Meaning> read)
    {
        var searcher = ShippedTexts.Index([new ProjectTexts("Ett fartyg, ett skepp och en skuta i en djup hamn med brygga, kaj och segel. Man ser män.", null, [], null, null)]);
        return read(new WordExpander(IndexVocabulary.Of(searcher.IndexReader), Terms));
    }
}
