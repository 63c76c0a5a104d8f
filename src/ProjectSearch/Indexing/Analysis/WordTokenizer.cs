using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ProjectSearch.Indexing.Analysis;

/// <summary>Cuts a text into the words that <see cref="WordScanner"/> finds.</summary>
internal sealed class WordTokenizer : Tokenizer
{
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private char[] text = new char[256];
    private int length;
    private int position;

    public WordTokenizer(TextReader input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        var (start, end) = WordScanner.Next(text.AsSpan(0, length), position);
        position = end;
        if (end == start)
        {
            return false;
        }

        term.CopyBuffer(text, start, end - start);
        offset.SetOffset(CorrectOffset(start), CorrectOffset(end));
        return true;
    }

    public override void Reset()
    {
        base.Reset();

        (length, position) = (0, 0);
        for (var read = m_input.Read(text, 0, text.Length); read > 0; read = m_input.Read(text, length, text.Length - length))
        {
            length += read;
            if (length == text.Length)
            {
                Array.Resize(ref text, length * 2);
            }
        }
    }

    public override void End()
    {
        base.End();
        offset.SetOffset(CorrectOffset(length), CorrectOffset(length));
    }
}
