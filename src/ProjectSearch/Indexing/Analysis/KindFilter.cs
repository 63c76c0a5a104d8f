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
            term.ResizeBuffer(term.Length + 1);
            term.Buffer.AsSpan(0, term.Length).CopyTo(term.Buffer.AsSpan(1));
            term.Buffer[0] = TermCode.PrefixOf(word.Kind);
            term.Length++;
        }

        return true;
    }
}
