using Lucene.Net.Analysis;
using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>Adds the dictionary forms of each word: "företagens" is also "företag".</summary>
internal sealed class InflectionFilter(TokenStream input) : StackingFilter(input)
{
    protected override TokenKind Kind => TokenKind.Base;

    protected override IEnumerable<WordPart> Additions(string text, IWordAttribute word) =>
        WordFormsReader.Shared.Read(text + word.Completion).Bases.Select(form => new WordPart(form, 0, text.Length));
}
