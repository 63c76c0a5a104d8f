using System.Text;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class AppendixVariantsTests
{
    public static TheoryData<string> Names => [.. AppendixVariants.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Another_layout_gives_the_same_projects(string name)
    {
        var text = AppendixVariants.All[name](ShippedAppendix.Text);
        var package = ShippedAppendix.Read(text);

        Assert.NotEqual(ShippedAppendix.Text, text);
        Assert.Equal(Told(SampleAppendix.Shipped), Told(SampleAppendix.Of(package)));
        Assert.All(package.Sources[0].ControlTotals, total => Assert.Equal(total.StatedTotalCost, total.ComputedTotalCost));
        Assert.Equal(13, package.Sources[0].ControlTotals.Count);
        Assert.Empty(package.Sources[0].Findings);

        IEnumerable<string> Told(SampleAppendix appendix) =>
            name.StartsWith("other names", StringComparison.Ordinal) ? appendix.Rows.Select(row => $"{row.Question} {row.TotalCost} {row.RunFunding}") : appendix.Tell();
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Another_encoding_gives_the_same_projects(string name)
    {
        var encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name);
        var package = ShippedAppendix.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(ShippedAppendix.Text)]);

        Assert.Equal(SampleAppendix.Shipped.Tell(), SampleAppendix.Of(package).Tell());
    }

    [Fact]
    public void Tables_without_totals_give_the_same_projects_by_rule()
    {
        var text = System.Text.RegularExpressions.Regex.Replace(ShippedAppendix.Text, @"\n *Totalt? +[0-9 ]+(?=\n)", "\n");
        var package = ShippedAppendix.Read(text);

        Assert.Equal(SampleAppendix.Shipped.Tell(), SampleAppendix.Of(package).Tell());
        Assert.Empty(package.Sources[0].ControlTotals);
    }
}
