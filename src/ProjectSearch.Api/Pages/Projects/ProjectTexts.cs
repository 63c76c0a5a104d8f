using ProjectSearch.Api.Pages.Shared.Languages;

namespace ProjectSearch.Api.Pages.Projects;

/// <summary>The words of the project page, in both languages side by side.</summary>
internal sealed class ProjectTexts(Language language)
{
    public string Purpose => language.Say("Beskrivning", "Description");

    public string NoPurpose => language.Say("Källan har ingen beskrivning av projektet.", "The source has no description of the project.");

    public string OtherFunding => language.Say("Annan finansiering", "Other funding");

    public string Details => language.Say("Uppgifter", "Details");

    public string Remarks => language.Say("Anmärkningar om källan", "Remarks on the source");

    public string Source => language.Say("Så står det i källan", "As the source has it");

    public string Document => language.Say("Källa", "Source");

    public string TableLine => language.Say("Tabellrad", "Table row");

    public string PurposeLine => language.Say("Rubrik över beskrivningen", "Heading over the description");

    public string At(int? line, int? page) => (line, page) switch
    {
        ({ } known, { } onPage) => language.Say($"rad {known}, sidan {onPage}", $"line {known}, page {onPage}"),
        ({ } known, null) => language.Say($"rad {known}", $"line {known}"),
        _ => "–",
    };

    public string RawTitle => language.Say("Projekt", "Project");

    public string RawOwner => language.Say("Projektägare i tabellen", "Owner in the table");

    public string RawOwnerInHeading => language.Say("Projektägare under rubriken", "Owner under the heading");

    public string RawAmounts => language.Say("Belopp som de är tryckta", "Amounts as printed");

    public string Similar => language.Say("Liknande projekt", "Similar projects");

    public string ChangedInImport => language.Say("Senast ändrat i inläsning", "Last changed in import");

    public string Withdrawn => language.Say(
        "Källan listar inte längre projektet. Det finns kvar här men räknas inte i listor och summor.",
        "The source no longer lists this project. It is kept here, but counts in no list and no sum.");
}
