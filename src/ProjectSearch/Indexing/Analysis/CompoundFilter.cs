using Lucene.Net.Analysis;
using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>Adds the parts of each compound, and every run of them: "besöksnäringsföretag" is also besök, näring, besöksnäring, företag and näringsföretag.</summary>
/// <param name="input">The words.</param>
/// <param name="names">Whether words with a capital are names, and left whole: "Miljöbron" is not about bridges.</param>
internal sealed class CompoundFilter(TokenStream input, bool names) : StackingFilter(input)
{
    protected override TokenKind Kind => TokenKind.Part;

    protected override void Stack(ReadOnlySpan<char> text, IWordAttribute word, Queue<WordPart> pending)
    {
        if (names && word.Capitalised && !text.Contains('-'))
        {
            return;
        }

        foreach (var part in WordFormsReader.Shared.Read(text, word.Completion).Parts)
        {
            // Of a completed word the head itself is added where it is written.
            if (part.Start < text.Length)
            {
                pending.Enqueue(part);
            }
        }
    }
}
