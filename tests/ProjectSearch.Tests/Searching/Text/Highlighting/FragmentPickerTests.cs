using CsCheck;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Text.Highlighting;

namespace ProjectSearch.Tests.Searching.Text.Highlighting;

public sealed class FragmentPickerTests
{
    private static readonly Gen<string> Words = Gen.Char.AlphaNumeric.Array[1, 12].Select(letters => new string(letters)).List[60, 400]
        .Select(words => string.Join(' ', words));

    [Fact]
    public void A_short_text_is_given_whole() =>
        Assert.Equal([(0, 11)], FragmentPicker.Pick("Kort syfte.", [MarkAt(0, 4)]));

    [Fact]
    public void A_second_piece_tells_of_another_word()
    {
        var text = "försörjning " + string.Join(' ', Enumerable.Repeat("ord", 200)) + " turism";

        var pieces = FragmentPicker.Pick(text, [MarkAt(0, 11), MarkAt(text.Length - 6, text.Length) with { QueryTerm = "turism" }]);

        Assert.Equal(["försörjning", "turism"], pieces.Select(piece => text[piece.Start..piece.End].Split(' ')).Select((words, place) => place == 0 ? words[0] : words[^1]));
    }

    [Fact]
    public void Pieces_hold_a_mark_and_are_cut_between_words() => Gen.Select(Words, Gen.Int[0, 59]).Try((text, place) =>
    {
        var start = text.Split(' ').Take(place).Sum(word => word.Length + 1);
        var mark = MarkAt(start, start + text[start..].Split(' ')[0].Length);

        var (from, to) = Assert.Single(FragmentPicker.Pick(text, [mark]));

        Assert.True(from <= mark.Start && mark.End <= to);
        Assert.True(from == 0 || text[from - 1] == ' ');
        Assert.True(to == text.Length || text[to] == ' ');
    });

    private static Mark MarkAt(int start, int end) => new(start, end, "ord", "ord", MatchKind.Exact);
}
