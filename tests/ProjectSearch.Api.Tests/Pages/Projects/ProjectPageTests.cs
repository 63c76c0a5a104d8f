namespace ProjectSearch.Api.Tests.Pages.Projects;

public sealed class ProjectPageTests(ShippedIndex shipped)
{
    [Fact]
    public async Task A_project_shows_its_amounts_its_row_as_printed_and_where_it_stands()
    {
        var page = (await shipped.Site.GetAsync("/projects/2020-fyrbodal-strategisk-kompetensforsorjning")).Body.Replace("&#xA0;", " ", StringComparison.Ordinal);

        Assert.Contains("<h1>Strategisk kompetensförsörjning</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<dd>3 700 000 kr</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dd>27,0 %</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dd>rad 766</dd>", page, StringComparison.Ordinal);
        Assert.Contains("15 3 700 000 1 000 000", page, StringComparison.Ordinal);
        Assert.Contains("<li>En stödstruktur för lokalt kompetensförsörjningsarbete.</li>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv", "Läst som fråga 1, total kostnad 215 000, RUN 580 000; inte som ingen fråga, total kostnad 1 215 000, RUN 580 000.")]
    [InlineData("en", "Read as question 1, total cost 215 000, RUN 580 000; not as no question, total cost 1 215 000, RUN 580 000.")]
    public async Task Findings_are_told_in_the_pages_language(string language, string readings)
    {
        var page = System.Net.WebUtility.HtmlDecode((await shipped.Site.GetAsync($"/projects/2020-borasregionen-drivhuset-framsteg?lang={language}")).Body);

        Assert.Contains(readings, page.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"hint\" lang=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_what_the_source_says_is_marked_as_Swedish()
    {
        var page = (await shipped.Site.GetAsync("/projects/2020-fyrbodal-strategisk-kompetensforsorjning?lang=en")).Body;

        Assert.Contains("<h1 lang=\"sv\">Strategisk kompetensförsörjning</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<div class=\"purpose\" lang=\"sv\">", page, StringComparison.Ordinal);
        Assert.Contains("SEK&#xA0;3,700,000", page, StringComparison.Ordinal);
    }
}
