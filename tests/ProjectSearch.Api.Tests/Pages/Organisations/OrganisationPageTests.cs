namespace ProjectSearch.Api.Tests.Pages.Organisations;

public sealed class OrganisationPageTests(ShippedIndex shipped)
{
    [Fact]
    public async Task An_organisation_shows_its_projects_their_sums_and_the_way_to_download_them()
    {
        var page = (await shipped.Site.GetAsync("/organisations/fyrbodals-kommunalforbund")).Body;

        Assert.Contains("<h1>Fyrbodals kommunalförbund</h1>", page, StringComparison.Ordinal);
        Assert.Contains("/projects/2020-fyrbodal-strategisk-kompetensforsorjning", page, StringComparison.Ordinal);
        Assert.Contains("/export/projects.csv?refine=%5B%7B%22dimension%22%3A%22OWNER%22", page, StringComparison.Ordinal);
    }
}
