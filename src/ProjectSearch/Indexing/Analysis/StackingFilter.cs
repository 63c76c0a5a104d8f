using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>Adds tokens at the position of each word as written.</summary>
internal abstract class StackingFilter : TokenFilter
{
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private readonly IPositionIncrementAttribute increment;
    private readonly IWordAttribute word;
    private readonly Queue<WordPart> pending = new();
    private int start;
    private int end;
    private int length;

    protected StackingFilter(TokenStream input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
        increment = AddAttribute<IPositionIncrementAttribute>();
        word = AddAttribute<IWordAttribute>();
    }

    /// <summary>The kind of the tokens that are added.</summary>
    protected abstract TokenKind Kind { get; }

    public sealed override bool IncrementToken()
    {
        if (pending.TryDequeue(out var part))
        {
            term.SetEmpty().Append(part.Text);
            increment.PositionIncrement = 0;
            word.Kind = Kind;
            SetOffset(part);
            return true;
        }

        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (word.Kind == TokenKind.Word)
        {
            (start, end, length) = (offset.StartOffset, offset.EndOffset, term.Length);
            Stack(term.Buffer.AsSpan(0, term.Length), word, pending);
        }

        return true;
    }

    public override void Reset()
    {
        base.Reset();
        pending.Clear();
    }

    /// <summary>Adds to the queue what is stacked on a word.</summary>
    protected abstract void Stack(ReadOnlySpan<char> text, IWordAttribute word, Queue<WordPart> pending);

    // Where the normal spelling has another length than the written one, the whole word stands for its parts. Parts of a
    // word that ended in a hyphen may reach beyond it.
    private void SetOffset(WordPart part)
    {
        if (end - start == length)
        {
            offset.SetOffset(start + part.Start, start + Math.Min(part.End, length));
        }
        else
        {
            offset.SetOffset(start, end);
        }
    }
}
