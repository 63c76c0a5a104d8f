using ProjectSearch.Api.Pages.Shared.Languages;

namespace ProjectSearch.Api.Pages.Ide;

/// <summary>The words of the page at /graphql, in both languages side by side.</summary>
internal sealed class IdeTexts(Language language)
{
    public string Heading => language.Say("GraphQL-API", "GraphQL API");

    public string Lead => language.Say(
        "Skriv en fråga, eller börja med en av exempelfrågorna. Samma adress svarar program med JSON.",
        "Write a query, or start from one of the examples. The same address answers programs with JSON.");

    public string Cookbook => language.Say("Exempelfrågor", "Example queries");

    /// <summary>What a query of the cookbook answers.</summary>
    public string Recipe(CookbookQuery recipe) => language.Say(
        recipe.Name switch
        {
            "a-project-in-full" => "Ett projekt med allt som är känt om det, var det är läst och vad som liknar det.",
            "changed-in-last-import" => "Vad den senaste inläsningen ändrade.",
            "control-totals" => "Varje summa som källan anger, bredvid summan av dess rader.",
            "facets-while-refining" => "En söksida: träffar med markerade ord, och filter som går att vidga igen.",
            "feasibility-studies" => "Förstudier, de största först, med den andel som RUN betalar.",
            "funding-by-subregion-and-theme" => "Vad alla projekt om kompetensförsörjning kostar och vad RUN betalar, efter delregion och tema.",
            "largest-owners" => "De tio ägare som får mest från RUN.",
            "projects-of-an-organisation" => "En ägare med alla stavningar av namnet, och dess projekt efter RUN.",
            "projects-with-findings" => "Projekt vars siffror bör jämföras med källan, med raderna att titta på.",
            "unknown-and-extreme-amounts" => "Hur mycket som är okänt, hur beloppen är fördelade, och projekten som RUN betalar helt.",
            _ => recipe.Title,
        },
        recipe.Title);

    public string Editor => language.Say("Frågeredigerare", "Query editor");

    public string NeedsScript => language.Say(
        "Redigeraren behöver JavaScript. Utan det går det bra att fråga från kommandoraden:",
        "The editor needs JavaScript. Without it, ask from the command line:");

    /// <summary>What the editor holds at first.</summary>
    public string FirstQuery => language.Say("# Tryck på körknappen, eller Ctrl+Enter.", "# Press the play button, or Ctrl+Enter.") + """

        {
          projects(search: "kompetensförsörjning", first: 3) {
            totalCount
            aggregates { runFunding { sum } }
            nodes { title runFunding owners { name } }
          }
        }

        """;

    public string Schema => language.Say("Schemat med beskrivningar", "The schema with descriptions");

    public string Missing => language.Say(
        "Redigeraren GraphiQL finns inte i den här installationen:",
        "The editor GraphiQL is not part of this installation:");

    public string AskLikeThis => language.Say("Fråga från kommandoraden så här:", "Ask from the command line like this:");
}
