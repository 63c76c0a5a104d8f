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
    private bool capitalised;
    private string? completion;
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
            Write(part);
            return true;
        }

        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (word.Kind == TokenKind.Word)
        {
            Stack();
        }

        return true;
    }

    public override void Reset()
    {
        base.Reset();
        pending.Clear();
    }

    /// <summary>What is added to a word; places in the word, which may reach beyond its end.</summary>
    protected abstract IEnumerable<WordPart> Additions(string text, IWordAttribute word);

    private void Stack()
    {
        var text = term.ToString();
        foreach (var addition in Additions(text, word))
        {
            if (addition.Start < text.Length && (addition.Text != text || Kind == TokenKind.Part))
            {
                pending.Enqueue(addition);
            }
        }

        if (pending.Count > 0)
        {
            (capitalised, completion) = (word.Capitalised, word.Completion);
            (start, end, length) = (offset.StartOffset, offset.EndOffset, text.Length);
        }
    }

    // The chain's own attributes are all that a token has: each is set, which costs less than keeping the word's state.
    private void Write(WordPart part)
    {
        term.SetEmpty().Append(part.Text);
        increment.PositionIncrement = 0;
        (word.Kind, word.Capitalised, word.Completion) = (Kind, capitalised, completion);

        // Where the normal spelling has another length than the written one, the whole word stands for its parts.
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
