using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>Writes each token's kind into its term, see <see cref="TermCode"/>.</summary>
internal sealed class KindFilter : TokenFilter
{
    private readonly ICharTermAttribute term;
    private readonly IWordAttribute word;

    public KindFilter(TokenStream input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        word = AddAttribute<IWordAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (word.Kind != TokenKind.Word)
        {
            var length = term.Length;
            var letters = term.ResizeBuffer(length + 1);
            Array.Copy(letters, 0, letters, 1, length);
            letters[0] = word.Kind == TokenKind.Base ? TermCode.Base : TermCode.Part;
            term.Length = length + 1;
        }

        return true;
    }
}
