using Lucene.Net.Analysis.TokenAttributes;
using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text;

/// <summary>A token of a text.</summary>
/// <param name="Term">The term, its kind written into it.</param>
/// <param name="Position">The number of the word in the text, from 0.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TextToken(string Term, int Position, int Start, int End)
{
    /// <summary>Whether the token is the word as written.</summary>
    public bool IsWord => Term[0] is not (TermCode.Base or TermCode.Part);
}

/// <summary>Takes a token of a text; the term is good for the call alone.</summary>
internal delegate void TokenReceiver(ReadOnlySpan<char> term, int position, int start, int end);

/// <summary>Runs the analysis outside of the index.</summary>
internal static class TextTokens
{
    /// <summary>All tokens of a text, as the index has them for a field.</summary>
    public static List<TextToken> Of(string fieldName, string text)
    {
        var tokens = new List<TextToken>();
        Read(fieldName, text, (term, position, start, end) => tokens.Add(new TextToken(term.ToString(), position, start, end)));
        return tokens;
    }

    /// <summary>Reads all tokens of a text without keeping any.</summary>
    public static void Read(string fieldName, string text, TokenReceiver receive)
    {
        using var stream = SwedishAnalyzers.Index.GetTokenStream(fieldName, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        var position = -1;
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += increment.PositionIncrement;
            receive(term.Buffer.AsSpan(0, term.Length), position, offset.StartOffset, offset.EndOffset);
        }

        stream.End();
    }
}
