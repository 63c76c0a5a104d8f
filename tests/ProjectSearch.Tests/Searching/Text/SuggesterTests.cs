using ProjectSearch.Projects;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Text;
using ProjectSearch.Tests.Indexing;

namespace ProjectSearch.Tests.Searching.Text;

public sealed class SuggesterTests
{
    private static readonly Project[] Projects =
    [
        Dataset.Plain(1, "Hållbar besöksnäring") with { Purpose = "Besöksnäringen växer. Turism är en basnäring.", OwnerIds = [4] },
        Dataset.Plain(2, "Hållbar turism") with { Purpose = "Kommunen stärker sin turism och besöksnäringen.", OwnerIds = [4] },
        Dataset.Plain(3, "Öppna data") with { Purpose = "För alla invånare i Fyrbodal.", OwnerIds = [5] },
        Dataset.Plain(4, "Hållbara transporter") with { Purpose = "Tillbakadragen.", Withdrawn = true },
    ];

    [Theory]
    [InlineData("turi", "turism/Term/2", "Hållbar turism/Project/1")]
    [InlineData("besoks", "besöksnäringen/Term/2", "Hållbar besöksnäring/Project/1")]
    [InlineData("BESÖKS", "besöksnäringen/Term/2", "Hållbar besöksnäring/Project/1")]
    [InlineData("amal", "Åmåls kommun/Organisation/1")]
    [InlineData("kommunalf", "Fyrbodals kommunalförbund/Organisation/2")]
    [InlineData("öppn", "öppna/Term/1", "Öppna data/Project/1")]
    [InlineData("oppna d", "Öppna data/Project/1")]
    [InlineData("hållbar tu", "hållbar turism/Term/2", "Hållbar turism/Project/1")]
    [InlineData("xyz")]
    [InlineData("  ")]
    [InlineData("-\"(*")]
    public void A_prefix_is_completed(string prefix, params string[] expected) =>
        Assert.Equal(expected, Suggest(prefix, 8));

    [Fact]
    public void Withdrawn_projects_are_not_suggested() => Assert.DoesNotContain(Suggest("hållbara", 8), text => text.Contains("transporter", StringComparison.Ordinal));

    [Fact]
    public void A_typed_diacritic_is_meant() => Assert.Empty(Suggest("tär", 8));

    [Fact]
    public void No_more_come_than_are_asked_for() => Assert.Equal(2, Suggest("h", 2).Count);

    [Theory]
    [InlineData(-1, "first is -1; it may be 0 to 100 here.")]
    [InlineData(101, "first is 101; it may be 0 to 100 here.")]
    public void A_count_out_of_range_is_refused(int count, string message) =>
        Assert.Equal(message, Assert.Throws<SearchException>(() => Suggest("a", count)).Message);

    private static List<string> Suggest(string prefix, int count)
    {
        using var index = TemporaryIndex.Of(Dataset.Of(Projects));
        using var snapshot = index.Acquire();
        return [.. new Suggester(snapshot).Suggest(prefix, count, TestContext.Current.CancellationToken)
            .Select(suggestion => $"{suggestion.Text}/{suggestion.Kind}/{suggestion.Count}")];
    }
}
