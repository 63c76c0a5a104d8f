using ProjectSearch.Api.Pages.Shared.Languages;

namespace ProjectSearch.Api.Pages.About;

/// <summary>A search that shows what the language of search can do.</summary>
/// <param name="Search">The free text.</param>
/// <param name="Meaning">What it finds.</param>
internal sealed record SearchExample(string Search, string Meaning)
{
    public static IReadOnlyList<SearchExample> In(Language language) =>
    [
        new("kompetensförsörjning", language.Say(
            "Ordet, dess böjningar, sammansättningar med det och ord som betyder detsamma.",
            "The word, its inflections, compounds with it and words of the same meaning.")),
        new("besöksnäring cykel", language.Say(
            "Båda orden ska finnas, i någon form.",
            "Both words are wanted, in some form.")),
        new("\"små och medelstora företag\"", language.Say(
            "Orden i just den följden.",
            "The words in just that sequence.")),
        new("utbildning -förstudie", language.Say(
            "Det första ordet men inte det andra.",
            "The first word, but not the second.")),
        new("digital*", language.Say(
            "Alla ord som börjar så.",
            "Every word that begins like this.")),
        new("hallbar tillvaxt", language.Say(
            "Det går att skriva utan å, ä och ö.",
            "It can be typed without å, ä and ö.")),
        new("skills", language.Say(
            "Vanliga engelska ord översätts.",
            "Common English words are translated.")),
    ];
}
