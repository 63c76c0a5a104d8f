using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace ProjectSearch.Browser.Tests;

public sealed class DownloadTests(Site site)
{
    private const string Refined = "/?q=kompetensförsörjning&subregion=fyrbodal&subregion=skaraborg&order=run";

    [Fact]
    public async Task The_downloaded_CSV_has_the_rows_of_the_refined_search_as_the_api_gives_them()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync(Refined);

        var table = CsvTable.Read(await DownloadAsync(visit, "CSV för Excel"), ';');

        var projects = await AskAsync();
        Assert.NotEmpty(projects);
        Assert.Equal("\uFEFFslug", table.Columns[0]);
        Assert.Equal(projects.Count, table.Rows.Count);
        Assert.All(projects.Zip(table.Rows), pair => Assert.Equal(Cells(pair.First), pair.Second));
        Assert.Equal(await visit.TextsAsync(".hit h3"), table.Rows.Select(row => row[table.Columns.IndexOf("title")]));
    }

    [Fact]
    public async Task The_downloaded_JSON_has_the_projects_of_the_refined_search_in_its_order()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.GotoAsync(Refined);

        using var package = JsonDocument.Parse(await DownloadAsync(visit, "JSON"));

        Assert.Equal(
            await visit.TextsAsync(".hit h3"),
            package.RootElement.GetProperty("grants").EnumerateArray().Select(grant => grant.GetProperty("title").GetString()!));
    }

    private static async Task<string> DownloadAsync(Visit visit, string link)
    {
        var download = await visit.Page.RunAndWaitForDownloadAsync(
            () => visit.Page.ClickAsync($".download a:text-is(\"{link}\")"));
        return System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    private async Task<IReadOnlyList<JsonElement>> AskAsync()
    {
        const string Query = """
            {
              projects(
                search: "kompetensförsörjning"
                refine: [{ dimension: SUBREGION, values: ["fyrbodal", "skaraborg"] }]
                order: [{ runFunding: DESC }]
                first: 100
              ) {
                nodes {
                  slug year subregion { name } theme { name } priorityQuestionLabel title owners { name }
                  totalCost runFunding otherFunding runShare kind purpose provenance { source { name } } changedInImport
                }
              }
            }
            """;
        using var response = await site.Client.PostAsJsonAsync("/graphql", new { query = Query });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return [.. answer.GetProperty("data").GetProperty("projects").GetProperty("nodes").EnumerateArray()];
    }

    // Every column of an export, in its order, as Excel reads it where Swedish is set.
    private static string[] Cells(JsonElement project) =>
    [
        Text(project, "slug"),
        Text(project, "year"),
        Text(project.GetProperty("subregion"), "name"),
        Text(project.GetProperty("theme"), "name"),
        Text(project, "priorityQuestionLabel"),
        Text(project, "title"),
        string.Join(" | ", project.GetProperty("owners").EnumerateArray().Select(owner => Text(owner, "name"))),
        Text(project, "totalCost"),
        Text(project, "runFunding"),
        Text(project, "otherFunding"),
        project.GetProperty("runShare").GetDouble().ToString("R", CultureInfo.InvariantCulture).Replace('.', ','),
        Text(project, "kind"),
        Text(project, "purpose"),
        Text(project.GetProperty("provenance").GetProperty("source"), "name"),
        Text(project, "changedInImport"),
    ];

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).ToString();
}
