using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>
/// Adds at the position of each word its dictionary forms, and the parts of a compound with every run of them: "företagens"
/// is also företag; "besöksnäringsföretag" is also besök, näring, besöksnäring, företag and näringsföretag. Each term tells
/// its kind, see <see cref="TermCode"/>.
/// </summary>
internal sealed class FormsFilter : TokenFilter
{
    private readonly bool names;
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private readonly IPositionIncrementAttribute increment;
    private readonly IWordAttribute word;
    private StackedTerm[] stacked = [];
    private int next;
    private int count;
    private int start;
    private int end;
    private int length;

    /// <param name="input">The words.</param>
    /// <param name="names">Whether words with a capital are names, and left whole: "Miljöbron" is not about bridges.</param>
    public FormsFilter(TokenStream input, bool names)
        : base(input)
    {
        this.names = names;
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
        increment = AddAttribute<IPositionIncrementAttribute>();
        word = AddAttribute<IWordAttribute>();
    }

    public override bool IncrementToken()
    {
        if (next < count)
        {
            Stack(stacked[next++]);
            return true;
        }

        if (!m_input.IncrementToken())
        {
            return false;
        }

        (start, end, length) = (offset.StartOffset, offset.EndOffset, term.Length);
        var text = term.Buffer.AsSpan(0, length);
        var known = WordFormsReader.Shared.Read(text, word.Completion);
        var isName = names && word.Capitalised && !text.Contains('-');
        (stacked, next, count) = (known.Stacked, 0, isName ? known.BaseCount : known.Stacked.Length);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        (next, count) = (0, 0);
    }

    private void Stack(in StackedTerm added)
    {
        term.SetEmpty().Append(added.Term);
        increment.PositionIncrement = 0;

        // Where the normal spelling has another length than the written one, the whole word stands for its parts.
        if (end - start == length)
        {
            offset.SetOffset(start + added.Start, start + added.End);
        }
        else
        {
            offset.SetOffset(start, end);
        }
    }
}
