using ProjectSearch.Importing.Appendix;
using ProjectSearch.Projects;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class KindRuleTests
{
    [Theory]
    [InlineData("Förstudie FoU-utbildning", "Att ta reda på behov.", false, ProjectKind.PreStudy)]
    [InlineData("Första nätverket", "Förstudien syftar till att knyta samman.", true, ProjectKind.PreStudy)]
    [InlineData("Gränslöst", "Förstudiens syfte är att se.", false, ProjectKind.PreStudy)]
    [InlineData("Gränslöst", "Projektet är en förstudie om turism.", false, ProjectKind.PreStudy)]
    [InlineData("Position Väst", "Att fortsätta arbetet.", true, ProjectKind.Activity)]
    [InlineData("Stödstruktur", "En struktur för projekt, förstudier och utredningar.", false, ProjectKind.Project)]
    [InlineData("Analyser, förstudier", "Syftet med förstudierna och analyserna är kunskap.", false, ProjectKind.Project)]
    [InlineData("Fortsättning", "Projektet bygger vidare på förstudien om turism.", false, ProjectKind.Project)]
    [InlineData("Fortsättning", "Den tidigare förstudien visade behovet.", false, ProjectKind.Project)]
    [InlineData("Fortsättning", "Förstudien som genomfördes 2019 ligger till grund.", false, ProjectKind.Project)]
    [InlineData("Utan text", null, false, ProjectKind.Project)]
    public void A_project_is_what_its_source_calls_it(string title, string? purpose, bool isActivity, ProjectKind kind) =>
        Assert.Equal(kind, KindRule.Of(title, purpose, isActivity));
}
