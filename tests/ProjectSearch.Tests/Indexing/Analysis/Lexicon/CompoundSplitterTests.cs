using ProjectSearch.Indexing.Analysis;
using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Tests.Indexing.Analysis.Lexicon;

public sealed class CompoundSplitterTests
{
    private static readonly CompoundSplitter Splitter = new(SwedishLexicon.Shared);

    private static readonly List<string> Compounds = Lines("compounds.txt");
    private static readonly List<string> WholeWords = Lines("whole-words.txt");

    [Fact]
    public void The_lists_are_long_enough_to_tell()
    {
        Assert.InRange(Compounds.Count, 300, int.MaxValue);
        Assert.InRange(WholeWords.Count, 150, int.MaxValue);
    }

    [Fact]
    public void Splits_are_right_and_few_are_missed()
    {
        var right = Compounds.Count(compound => Split(compound) == compound);
        var made = Compounds.Count(compound => Split(compound).Contains('|', StringComparison.Ordinal));
        var wrong = WholeWords.Where(word => Split(word) != word).ToList();
        var missed = Compounds.Where(compound => Split(compound) != compound).ToList();

        Assert.True(right >= 0.97 * (made + wrong.Count), $"Wrong: {string.Join(", ", wrong)}; other than expected: {string.Join(", ", missed)}");
        Assert.True(right >= 0.90 * Compounds.Count, $"Missed: {string.Join(", ", missed)}");
    }

    [Theory]
    [InlineData("kompetensförsörjningsinsatser", "kompetens försörjning insats")]
    [InlineData("gymnasieelever", "gymnasium elev")]
    [InlineData("arbetsmarknaden", "arbete marknad")]
    [InlineData("grundskolestudier", "grund skola studie")]
    [InlineData("ägarskifte", "ägare skifte")]
    [InlineData("yrkeskompetenserna", "yrke kompetens")]
    [InlineData("busschaufför", "buss chaufför")]
    [InlineData("husdjur", "hus djur")]
    [InlineData("kurstillfälle", "kurs tillfälle")]
    [InlineData("länsmuseum", "län museum")]
    [InlineData("idrottsförening", "idrott förening")]
    [InlineData("riksväg", "riks väg")]
    [InlineData("uppdragsforskning", "uppdrag forskning")]
    [InlineData("verksamheter", "")]
    [InlineData("rådgivningen", "")]
    public void Parts_come_in_their_dictionary_form(string word, string parts) =>
        Assert.Equal(parts, string.Join(' ', Splitter.Split(word).Select(part => part.Words[0])));

    private static string Split(string word)
    {
        var normal = LetterForms.Normalize(word.Replace("|", "", StringComparison.Ordinal));
        var parts = Splitter.Split(normal);
        return parts.Count == 0 ? normal : string.Join('|', parts.Select(part => normal[part.Start..part.End]));
    }

    private static List<string> Lines(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Indexing", "Analysis", "Lexicon", file))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Replace('é', 'e'))];
}
