using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.TokenAttributes;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>Adds each word's dictionary form at the word's position, and writes kinds into the terms.</summary>
internal sealed class InflectionFilter : TokenFilter
{
    private readonly ICharTermAttribute term;
    private readonly IPositionIncrementAttribute increment;
    private readonly IWordAttribute word;
    private State? written;
    private string? pending;

    public InflectionFilter(TokenStream input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        increment = AddAttribute<IPositionIncrementAttribute>();
        word = AddAttribute<IWordAttribute>();
    }

    public override bool IncrementToken()
    {
        if (pending is not null)
        {
            RestoreState(written);
            term.SetEmpty().Append(TermCode.Of(TokenKind.Base, pending));
            increment.PositionIncrement = 0;
            word.Kind = TokenKind.Base;
            pending = null;
            return true;
        }

        if (!m_input.IncrementToken())
        {
            return false;
        }

        var text = term.ToString();
        pending = BaseOf(text);
        written = CaptureState();
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        (written, pending) = (null, null);
    }

    internal static string BaseOf(string text)
    {
        var buffer = text.ToCharArray();
        return new string(buffer, 0, new SwedishLightStemmer().Stem(buffer, buffer.Length));
    }
}
