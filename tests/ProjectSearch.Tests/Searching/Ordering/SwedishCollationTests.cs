using CsCheck;
using ProjectSearch.Searching.Ordering;

namespace ProjectSearch.Tests.Searching.Ordering;

public sealed class SwedishCollationTests
{
    [Fact]
    public void Names_come_as_in_a_Swedish_register()
    {
        string[] inOrder =
        [
            "",
            "- streck",
            "100 %",
            "3 skäl",
            "a b",
            "Anka",
            "anka 2",
            "Arvika",
            "e",
            "E",
            "é",
            "Entre",
            "Entré",
            "Entreprenör",
            "Vera",
            "Vänersborg",
            "Wera",
            "Übung",
            "Yngve",
            "Yxa",
            "Zon",
            "Åmål",
            "Årjäng",
            "Ädel",
            "Æra",
            "Öckerö",
            "Ørsted",
            "Ösmo",
            "Москва",
        ];

        Assert.Equal(inOrder, inOrder.Reverse().OrderBy(SwedishCollation.KeyOf, Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right))));
    }

    [Fact]
    public void An_accent_of_its_own_is_the_same_letter() =>
        Assert.Equal(SwedishCollation.KeyOf("Åmål"), SwedishCollation.KeyOf("A\u030Ama\u030Al"));

    [Fact]
    public void Keys_of_any_text_are_short_and_of_the_same_text_the_same() =>
        Gen.String.Try(text =>
        {
            var key = SwedishCollation.KeyOf(text);
            Assert.Equal(key, SwedishCollation.KeyOf(text));
            Assert.InRange(key.Length, 2, (6 * SwedishCollation.ComparedLetters) + 2);
        });
}
