using ProjectSearch.Api.Pages.Shared.Languages;
using ProjectSearch.Projects;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Pages.Shared;

/// <summary>Words that several pages use, in both languages side by side.</summary>
internal sealed class SharedTexts(Language language)
{
    public string SkipToContent => language.Say("Hoppa till innehållet", "Skip to content");

    public string MainNavigation => language.Say("Huvudmeny", "Main menu");

    public string NavSearch => language.Say("Sök", "Search");

    public string NavOverview => language.Say("Finansiering", "Funding");

    public string NavSources => language.Say("Källor", "Sources");

    public string NavAbout => language.Say("Om uppgifterna", "About the data");

    public string SwitchLanguage => language.Say("In English", "På svenska");

    public string Project => language.Say("Projekt", "Project");

    public string Projects => language.Say("Projekt", "Projects");

    public string Owner => language.Say("Projektägare", "Project owner");

    public string Owners => language.Say("Projektägare", "Project owners");

    public string TotalCost => language.Say("Total kostnad", "Total cost");

    public string RunFunding => language.Say("Varav RUN", "Of which RUN");

    public string RunShare => language.Say("RUN-andel", "RUN share");

    public string RunMeaning => language.Say(
        "RUN: medel från regionutvecklingsnämnden i Västra Götalandsregionen",
        "RUN: funding from the regional development committee of Region Västra Götaland");

    public string Year => language.Say("År", "Year");

    public string None => language.Say("Inget angivet", "None stated");

    public string Line => language.Say("rad", "line");

    public string Download => language.Say("Ladda ner", "Download");

    public string DownloadCsv => language.Say("CSV för Excel", "CSV for Excel");

    public string QueryBehind => language.Say("GraphQL-frågan bakom sidan", "The GraphQL query behind this page");

    public string QueryExplained => language.Say(
        "Allt på sidan kommer från den här frågan till det öppna API:et. Kopiera den till egen kod, eller prova den direkt.",
        "Everything on this page comes from this query to the open API. Copy it into your own code, or try it at once.");

    public string Variables => language.Say("Variabler", "Variables");

    public string OpenInIde => language.Say("Öppna i GraphiQL", "Open in GraphiQL");

    public string PreviousPage => language.Say("Föregående sida", "Previous page");

    public string NextPage => language.Say("Nästa sida", "Next page");

    public string Paging => language.Say("Bläddra i resultatet", "Pages of the result");

    public string Permalink => language.Say("Permanent länk", "Permanent link");

    public string DataVersion => language.Say("Dataversion", "Data version");

    public string Updated => language.Say("uppdaterad", "updated");

    /// <summary>"1 projekt", "59 projekt"; "1 project", "59 projects".</summary>
    public string Count(int projects) => language.Numbers.Whole(projects) + language.Say("\u00A0projekt", projects == 1 ? "\u00A0project" : "\u00A0projects");

    public string MissingAmounts(int projects) => language.Say(
        projects == 1 ? "Ett projekt saknar belopp." : $"{language.Numbers.Whole(projects)} projekt saknar belopp.",
        projects == 1 ? "One project has no amount." : $"{language.Numbers.Whole(projects)} projects have no amount.");

    public string Dimension(ProjectDimension dimension) => dimension switch
    {
        ProjectDimension.Year => Year,
        ProjectDimension.Subregion => language.Say("Delregion", "Subregion"),
        ProjectDimension.Theme => language.Say("Tema", "Theme"),
        ProjectDimension.PriorityQuestion => language.Say("Prioriterad fråga", "Priority question"),
        ProjectDimension.Owner => Owner,
        ProjectDimension.Kind => language.Say("Typ av insats", "Kind"),
        _ => language.Say("Anmärkning om källan", "Remark on the source"),
    };

    public string Kind(ProjectKind kind) => kind switch
    {
        ProjectKind.Project => Project,
        ProjectKind.PreStudy => language.Say("Förstudie", "Feasibility study"),
        ProjectKind.Activity => language.Say("Verksamhet", "Activity"),
        _ => language.Say("Inte angiven", "Not stated"),
    };

    public string Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => language.Say("Motsägelse", "Contradiction"),
        FindingSeverity.Warning => language.Say("Kontrollera källan", "Check the source"),
        _ => language.Say("Upplysning", "Note"),
    };
}
