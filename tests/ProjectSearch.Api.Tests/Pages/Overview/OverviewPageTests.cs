using System.Globalization;
using System.Text.RegularExpressions;

namespace ProjectSearch.Api.Tests.Pages.Overview;

public sealed class OverviewPageTests(ShippedIndex shipped)
{
    [Fact]
    public async Task The_groups_of_a_dimension_that_does_not_overlap_add_up_to_the_whole()
    {
        var page = (await shipped.Site.GetAsync("/overview")).Body.Replace("&#xA0;", "", StringComparison.Ordinal);

        var whole = Amounts(page, "<dd>(-?[0-9]+)kr</dd>").First();
        var table = Regex.Match(page, "aria-labelledby=\"by-subregion\">.*?</table>", RegexOptions.Singleline).Value;
        Assert.Equal(whole, Amounts(table, "data-label=\"Total kostnad\">([0-9]+)kr").Sum());
    }

    [Fact]
    public async Task A_group_leads_to_its_projects_within_the_question()
    {
        var page = await shipped.Site.GetAsync("/overview?q=kompetens&theme=en-region-for-alla");

        Assert.Contains("href=\"/?q=kompetens&amp;theme=en-region-for-alla&amp;subregion=fyrbodal\"", page.Body, StringComparison.Ordinal);
    }

    private static IEnumerable<long> Amounts(string html, string pattern) =>
        Regex.Matches(html, pattern).Select(match => long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
}
