using ProjectSearch.Api.Pages.Shared;

namespace ProjectSearch.Api.Tests.Pages.Shared;

public sealed class PurposeBlocksTests
{
    [Fact]
    public void Paragraphs_and_lists_are_told_apart()
    {
        var blocks = PurposeBlocks.Of("Målen är:\n• ett\n• två\n\nOch sedan.").ToArray();

        Assert.Equal([false, true, false], blocks.Select(block => block.IsList));
        Assert.Equal(["ett", "två"], blocks[1].Lines);
        Assert.Equal(["Och sedan."], blocks[2].Lines);
    }

    [Fact]
    public void A_hyphen_within_or_before_a_word_makes_no_list() =>
        Assert.All(PurposeBlocks.Of("-isk ändelse\nE-handel - och mer"), block => Assert.False(block.IsList));
}
