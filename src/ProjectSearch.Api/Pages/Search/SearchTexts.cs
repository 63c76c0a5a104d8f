using ProjectSearch.Api.Pages.Shared.Languages;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Pages.Search;

/// <summary>The words of the search page, in both languages side by side.</summary>
internal sealed class SearchTexts(Language language)
{
    public string Heading => language.Say("Sök bland offentligt finansierade projekt", "Search publicly funded projects");

    public string Description => language.Say(
        "Sök i regionala utvecklingsprojekt på svenska: filtrera, summera och ladda ner. Varje rad kan spåras till källan.",
        "Search regional development projects in Swedish: filter, sum and download. Every row can be traced to its source.");

    public string Label => language.Say("Sök i titlar, beskrivningar och projektägare", "Search titles, descriptions and project owners");

    public string Button => language.Say("Sök", "Search");

    public string Suggestions => language.Say("Förslag", "Suggestions");

    public string StrictOnly => language.Say("Bara de ord jag skrev", "Only the words I typed");

    public string StrictHint => language.Say(
        "Utan synonymer och gissningar. Böjningar och sammansättningar räknas.",
        "Without synonyms and guesses. Inflections and compounds count.");

    public string Order => language.Say("Ordning", "Order");

    public string OrderName(ResultOrder order, bool hasSearch) => order.Field switch
    {
        ProjectSortField.RunFunding => language.Say("Mest RUN först", "Most RUN first"),
        ProjectSortField.TotalCost => language.Say("Högst kostnad först", "Highest cost first"),
        ProjectSortField.RunShare => language.Say("Störst RUN-andel först", "Largest RUN share first"),
        ProjectSortField.Year => language.Say("Nyast först", "Newest first"),
        ProjectSortField.Title => language.Say("Titel A–Ö", "Title A–Ö"),
        _ => hasSearch ? language.Say("Bäst träff först", "Best match first") : language.Say("Standard", "Standard"),
    };

    public string Filter => language.Say("Filtrera", "Filter");

    public string Apply => language.Say("Visa urvalet", "Apply");

    public string ClearAll => language.Say("Rensa filtren", "Clear filters");

    public string Remove(string label) => language.Say($"Ta bort filtret {label}", $"Remove the filter {label}");

    public string Chosen => language.Say("Valda filter", "Chosen filters");

    public string AllValues => language.Say("Visa alla val", "Show every choice");

    public string FewValues => language.Say("Visa färre val", "Show fewer choices");

    public string Remaining(int count) => language.Say($"och {count} till", $"and {count} more");

    public string DidYouMean => language.Say("Menade du", "Did you mean");

    public string Broadened => language.Say(
        "Inget projekt innehåller alla ord. Här visas de som kommer närmast.",
        "No project holds all the words. Those that come closest are shown.");

    public string Warnings => language.Say("Sökningen lästes inte helt som den skrevs", "The search was not read quite as it was written");

    public string Warning(SearchWarning warning) => language.Say(
        warning.Code switch
        {
            SearchWarningCode.UnmatchedQuote => $"Citattecknet {warning.Subject} står ensamt, så orden efter det läses utan det.",
            SearchWarningCode.UnopenedParenthesis => "En slutparentes som ingen parentes inleder är utelämnad.",
            SearchWarningCode.UnclosedParenthesis => "En parentes är inte avslutad; den avslutas sist i sökningen.",
            SearchWarningCode.NestedTooDeep => "Det är för många parenteser inuti varandra; de innersta är utelämnade.",
            SearchWarningCode.FieldWithoutValue => $"Det står inget efter {warning.Subject}:, så det läses som ett ord.",
            SearchWarningCode.FieldWithoutNumber => $"Efter {warning.Subject}: ska det stå ett tal, som i år:2020 eller fråga:15. Här läses det som ett ord.",
            SearchWarningCode.TooManyWords => "Sökningen har fler ord än vad som används; de sista är utelämnade.",
            _ => warning.Message,
        },
        warning.Message);

    public string NothingFound => language.Say("Inget projekt hittades", "No project was found");

    public string NothingFoundHint => language.Say(
        "Prova färre eller kortare ord, eller ta bort ett filter.",
        "Try fewer or shorter words, or remove a filter.");

    public string SearchBroadly => language.Say("Ta med synonymer och gissningar", "Include synonyms and guesses");

    public string OverviewLink => language.Say("Finansieringen i diagram", "The funding in charts");

    /// <summary>Where the word stands, for texts that a hit does not show marked.</summary>
    public string? Field(SearchField field) => field switch
    {
        SearchField.Owner => language.Say("projektägare", "owner"),
        SearchField.Subregion => language.Say("delregion", "subregion"),
        SearchField.Theme => language.Say("tema", "theme"),
        _ => null,
    };

    public string MatchKind(MatchKind kind) => kind switch
    {
        Searching.MatchKind.Exact => language.Say("Samma ord", "Same word"),
        Searching.MatchKind.Inflection => language.Say("Böjning", "Inflection"),
        Searching.MatchKind.CompoundPart => language.Say("Del av ord", "Part of a word"),
        Searching.MatchKind.Synonym => language.Say("Synonym", "Synonym"),
        Searching.MatchKind.Prefix => language.Say("Början av ord", "Beginning of a word"),
        _ => language.Say("Liknande stavning", "Similar spelling"),
    };
}
