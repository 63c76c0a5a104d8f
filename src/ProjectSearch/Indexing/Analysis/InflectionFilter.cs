using Lucene.Net.Analysis;
using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>Adds the dictionary forms of each word: "företagens" is also "företag".</summary>
internal sealed class InflectionFilter(TokenStream input) : StackingFilter(input)
{
    protected override TokenKind Kind => TokenKind.Base;

    protected override void Stack(ReadOnlySpan<char> text, IWordAttribute word, Queue<WordPart> pending)
    {
        foreach (var form in WordFormsReader.Shared.Read(text, word.Completion).Bases)
        {
            if (!text.SequenceEqual(form))
            {
                pending.Enqueue(new WordPart(form, 0, text.Length));
            }
        }
    }
}
