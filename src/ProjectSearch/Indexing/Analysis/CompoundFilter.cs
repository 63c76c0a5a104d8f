using Lucene.Net.Analysis;
using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>Adds the parts of each compound, and every run of them: "besöksnäringsföretag" is also besök, näring, besöksnäring, företag and näringsföretag.</summary>
/// <param name="input">The words.</param>
/// <param name="names">Whether words with a capital are names, and left whole: "Miljöbron" is not about bridges.</param>
internal sealed class CompoundFilter(TokenStream input, bool names) : StackingFilter(input)
{
    protected override TokenKind Kind => TokenKind.Part;

    protected override IEnumerable<WordPart> Additions(string text, IWordAttribute word) =>
        names && word.Capitalised && !text.Contains('-', StringComparison.Ordinal)
            ? []
            : WordFormsReader.Shared.Read(text + word.Completion).Parts;
}
