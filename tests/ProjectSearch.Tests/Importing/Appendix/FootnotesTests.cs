using ProjectSearch.Importing.Appendix;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class FootnotesTests
{
    [Fact]
    public void A_note_and_its_mark_are_dropped_with_the_lines_that_it_runs_over()
    {
        var lines = Footnotes.Drop(TextLines.Of("Här står insatser1\nmed mera.\n1 Nedan benämns insatserna\nlöpande som projekt.\nSlut"));

        Assert.Equal(["Här står insatser", "med mera.", "Slut"], lines.Select(line => line.Text));
        Assert.True(lines[2].FollowsPageBreak);
    }

    [Fact]
    public void A_line_with_a_number_that_nothing_refers_to_stays()
    {
        var lines = Footnotes.Drop(TextLines.Of("Målen är\n1 Bättre luft\n2 Renare vatten"));

        Assert.Equal(3, lines.Count);
    }
}
