using ProjectSearch.Api.Pages.Shared.Languages;

namespace ProjectSearch.Api.Pages.About;

/// <summary>The words of the page about the data, in both languages side by side.</summary>
internal sealed class AboutTexts(Language language)
{
    public string Heading => language.Say("Om uppgifterna", "About the data");

    public string Lead => language.Say(
        "Här går det att söka bland regionala utvecklingsprojekt som har fått offentliga medel. Uppgifterna är lästa ur offentliga dokument, rad för rad, och varje projekt visar var i källan det står.",
        "Search regional development projects that have received public funding. The data was read from public documents, row by row, and every project shows where in its source it stands.");

    public string HowSearchWorks => language.Say("Så fungerar sökningen", "How search works");

    public string SearchExplained => language.Say(
        "Alla ord ska finnas i projektet, vart och ett på något sätt. Samma ord väger tyngre än en böjning, en böjning tyngre än en del av ett sammansatt ord, och det tyngre än en synonym. Gissningar och färre ord släpps in bara när inget annat hittas, och då står det på sidan. Vid varje träff står varför den kom med.",
        "All words are wanted in a project, each in some way. The same word counts more than an inflection, an inflection more than a part of a compound, and that more than a synonym. Guesses and fewer words are let in only when nothing else is found, and then the page says so. Every hit tells why it was found.");

    public string StrictExplained => language.Say(
        "Välj ”Bara de ord jag skrev” när en summa ska gå att försvara: då räknas varken synonymer eller gissningar.",
        "Choose “Only the words I typed” when a sum has to be defended: then neither synonyms nor guesses count.");

    public string Example => language.Say("Exempel", "Example");

    public string Meaning => language.Say("Hittar", "Finds");

    public string Figures => language.Say("Siffrorna", "The figures");

    public string FiguresExplained => language.Say(
        "Belopp är i svenska kronor. Total kostnad är den förväntade kostnaden enligt källan; RUN är den del som regionutvecklingsnämnden betalar. Ett okänt belopp räknas aldrig som noll: det lämnas utanför summan, och sidan säger hur många som saknas. I filtren visar talen hur många projekt varje val skulle ge, även de som inte är valda.",
        "Amounts are in Swedish kronor (SEK). Total cost is the expected cost that the source states; RUN is the part that the regional development committee pays. An unknown amount never counts as zero: it is left out of the sum, and the page says how many are missing. In the filters, the numbers show how many projects each choice would bring, also those not chosen.");

    public string Licence => language.Say("Licens", "Licence");

    public string NoLicence => language.Say(
        "Den som driver tjänsten har inte angett några villkor. Uppgifterna kommer ur allmänna handlingar.",
        "The operator of this service has stated no terms. The data comes from public documents.");

    public string Citation => language.Say("Så anger du källan", "How to cite");

    public string CitationExplained => language.Say(
        "Ange dataversionen: den ändras när, och bara när, uppgifterna ändras. Då går en siffra att kontrollera i efterhand.",
        "State the data version: it changes when, and only when, the data changes. A figure can then be checked later.");

    public string Programs => language.Say("För program", "For programs");

    public string ProgramsExplained => language.Say(
        "Allt på sidorna kommer från ett öppet GraphQL-API. Längst ner på varje sida finns frågan bakom den.",
        "Everything on these pages comes from an open GraphQL API. The query behind each page is at its foot.");

    public string TryApi => language.Say("Prova API:et", "Try the API");

    public string Schema => language.Say("Schemat", "The schema");

    public string Description => language.Say("Beskrivning för dataportaler (DCAT-AP-SE)", "Description for data portals (DCAT-AP-SE)");
}
