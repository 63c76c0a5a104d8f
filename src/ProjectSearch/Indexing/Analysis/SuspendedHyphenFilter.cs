using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using ProjectSearch.Indexing.Analysis.Lexicon;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>
/// Completes words that end in a hyphen by the head of the compound that follows: in "kompetensförsörjnings- och
/// hållbarhetsinsatser" both are of insatser. The hyphen itself is dropped.
/// </summary>
internal sealed class SuspendedHyphenFilter : TokenFilter
{
    // "forsknings-, utvecklings- och innovationsinsatser": the head stands a few words on, or nowhere.
    private const int FarthestHead = 6;

    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private readonly IWordAttribute word;
    private readonly Queue<(State State, string Text)> ahead = new();

    public SuspendedHyphenFilter(TokenStream input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
        word = AddAttribute<IWordAttribute>();
    }

    public override bool IncrementToken()
    {
        if (ahead.TryDequeue(out var next))
        {
            RestoreState(next.State);
        }
        else if (!m_input.IncrementToken())
        {
            return false;
        }

        if (term.Length > 1 && term.Buffer[term.Length - 1] == '-')
        {
            var suspended = CaptureState();
            var head = FindHead();
            RestoreState(suspended);
            term.Length--;
            offset.SetOffset(offset.StartOffset, Math.Max(offset.StartOffset, offset.EndOffset - 1));
            word.Completion = head;
        }

        return true;
    }

    public override void Reset()
    {
        base.Reset();
        ahead.Clear();
    }

    private string? FindHead()
    {
        while (ahead.Count < FarthestHead && m_input.IncrementToken())
        {
            ahead.Enqueue((CaptureState(), term.ToString()));
        }

        foreach (var (_, text) in ahead)
        {
            if (!text.EndsWith('-') && text.Length > 4)
            {
                var parts = WordFormsReader.Shared.Read(text).Parts;
                return parts.Count > 0 ? text[parts.Max(part => part.Start)..] : null;
            }
        }

        return null;
    }
}
