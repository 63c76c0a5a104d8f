using ProjectSearch.Api.Pages.Shared.Languages;

namespace ProjectSearch.Api.Pages.Sources;

/// <summary>The words of the source pages, in both languages side by side.</summary>
internal sealed class SourceTexts(Language language)
{
    public string Heading => language.Say("Källor", "Sources");

    public string Lead => language.Say(
        "Varje projekt är läst ur ett offentligt dokument. Summorna som står tryckta i dokumentet jämförs med radernas.",
        "Every project was read from a public document. The totals printed in the document are compared with the rows.");

    public string Source => language.Say("Källa", "Source");

    public string ControlTotals => language.Say("Kontrollsummor", "Control totals");

    public string Imported => language.Say("Inläst", "Imported");

    public string Agreeing(int agreeing, int all) => all == 0
        ? language.Say("inga tryckta", "none printed")
        : language.Say($"{agreeing} av {all} stämmer", $"{agreeing} of {all} agree");

    public string Remarks => language.Say("Anmärkningar", "Remarks");

    public string RemarksOnDocument => language.Say("Anmärkningar om dokumentet", "Remarks on the document");

    public string ProjectRemarks => language.Say("Projekt med anmärkning om källan", "Projects with a remark on the source");

    public string History => language.Say("Inläsningar", "Imports");

    public string Number => language.Say("Nr", "No.");

    public string Added => language.Say("Nya", "Added");

    public string Changed => language.Say("Ändrade", "Changed");

    public string Withdrawn => language.Say("Borttagna", "Withdrawn");

    public string Unchanged => language.Say("Oförändrade", "Unchanged");

    public string Fingerprint => language.Say("Filens fingeravtryck (SHA-256)", "Fingerprint of the file (SHA-256)");

    public string CostStated => language.Say("Total kostnad, tryckt", "Total cost, printed");

    public string CostComputed => language.Say("Total kostnad, radernas summa", "Total cost, sum of rows");

    public string RunStated => language.Say("Varav RUN, tryckt", "Of which RUN, printed");

    public string RunComputed => language.Say("Varav RUN, radernas summa", "Of which RUN, sum of rows");

    public string Agrees => language.Say("Stämmer", "Agrees");

    public string Differs => language.Say("Skiljer sig", "Differs");

    public string Outcome => language.Say("Utfall", "Outcome");

    public string TotalsExplained => language.Say(
        "Under varje tabell i dokumentet står en summa. Här står den bredvid summan av tabellens rader.",
        "A total stands under each table of the document. Here it stands beside the sum of the table's rows.");

    public string AllSources => language.Say("Alla källor", "All sources");
}
