using ProjectSearch.Importing.Appendix;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class TableHeadTests
{
    private const string Head = "Projekt Projektägare\nPrior. fråga\nTotal förväntad\nkostnad\nVarav RUN\n";

    [Theory]
    [InlineData("i")]
    [InlineData("projekt")]
    [InlineData("medel från\nprojekt")]
    public void The_end_of_a_row_is_no_part_of_the_head_below_it_although_its_words_occur_in_heads(string end)
    {
        var lines = TextLines.Of($"{end}\n{Head}");
        var first = end.Split('\n').Length;

        Assert.All(Enumerable.Range(0, first), i => Assert.Equal(0, TableHead.Length(lines, i)));
        Assert.Equal(5, TableHead.Length(lines, first));
    }

    [Fact]
    public void A_title_below_the_head_is_no_part_of_it_although_its_only_word_joins_words_of_heads() =>
        Assert.Equal(5, TableHead.Length(TextLines.Of($"En levande landsbygd\n{Head}I i\nNot Quite\n"), 1));

    [Fact]
    public void A_head_may_be_in_lower_case() => Assert.Equal(5, TableHead.Length(TextLines.Of(Head.ToLowerInvariant()), 0));
}
