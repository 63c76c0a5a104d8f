using ProjectSearch.Importing.Appendix;

namespace ProjectSearch.Tests.Importing.Appendix;

public sealed class LineJoinerTests
{
    [Theory]
    [InlineData("utbildningen UF-|företagande", "utbildningen UF-företagande")]
    [InlineData("för DRUM-|medlen", "för DRUM-medlen")]
    [InlineData("fram en  |e-learningplattform", "fram en e-learningplattform")]
    [InlineData("Affärs- och|tekniktransformation", "Affärs- och tekniktransformation")]
    [InlineData("Affärs-|och tekniktransformation", "Affärs- och tekniktransformation")]
    [InlineData("små-|och medelstora", "små- och medelstora")]
    [InlineData("VG2020-|tema", "VG2020-tema")]
    [InlineData("införa e-|tjänster", "införa e-tjänster")]
    [InlineData("kompetensförsörjning 2020–|2022", "kompetensförsörjning 2020–2022")]
    [InlineData("Öde –|Ökad", "Öde – Ökad")]
    [InlineData("Borås stad /|Miljöförvaltningen", "Borås stad / Miljöförvaltningen")]
    [InlineData("e-handel/|logistik", "e-handel/logistik")]
    [InlineData("en ny utveck-|ling av", "en ny utveckling av")]
    [InlineData("några start-|ups med", "några start-ups med", "start-ups")]
    public void Wraps_are_undone(string lines, string expected, params string[] vocabulary) =>
        Assert.Equal(expected, new LineJoiner(vocabulary.ToHashSet()).Join(lines.Split('|')));
}
