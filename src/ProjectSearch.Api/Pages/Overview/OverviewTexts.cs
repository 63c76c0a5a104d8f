using ProjectSearch.Api.Pages.Shared.Languages;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Pages.Overview;

/// <summary>The words of the overview, in both languages side by side.</summary>
internal sealed class OverviewTexts(Language language)
{
    public string Heading => language.Say("Så fördelas pengarna", "Where the money goes");

    public string OfSearch(string search) => language.Say($"Sökningen ”{search}”", $"The search “{search}”");

    public string AllProjects => language.Say("Alla projekt", "All projects");

    public string BackToResult => language.Say("Tillbaka till projekten", "Back to the projects");

    public string OtherFunding => language.Say("Annan finansiering", "Other funding");

    public string Average => language.Say("Medelkostnad", "Average cost");

    public string Median => language.Say("Mediankostnad", "Median cost");

    public string Largest => language.Say("Största projektet", "Largest project");

    public string Legend => language.Say(
        "Staplarna visar total kostnad; den mörka delen är RUN.",
        "The bars show total cost; the dark part is RUN.");

    public string By(ProjectDimension dimension) => dimension switch
    {
        ProjectDimension.Theme => language.Say("Efter tema", "By theme"),
        ProjectDimension.Subregion => language.Say("Efter delregion", "By subregion"),
        ProjectDimension.PriorityQuestion => language.Say("Efter prioriterad fråga", "By priority question"),
        ProjectDimension.Year => language.Say("Efter år", "By year"),
        _ => language.Say("Efter projektägare", "By project owner"),
    };

    public string Share => language.Say("Andel", "Share");

    public string OfGroups(int shown, int all) => language.Say(
        $"De {shown} största av {all} visas.",
        $"The {shown} largest of {all} are shown.");

    public string Overlapping => language.Say(
        "Ett projekt med flera ägare räknas helt hos var och en. Summan av raderna kan därför bli större än helheten.",
        "A project with several owners counts whole for each. The rows may therefore sum to more than the whole.");
}
