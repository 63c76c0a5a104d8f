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

/// <summary>Runs the analysis outside of the index.</summary>
internal static class TextTokens
{
    /// <summary>All tokens of a text, as the index has them for a field.</summary>
    public static List<TextToken> Of(string fieldName, string text)
    {
        var tokens = new List<TextToken>();
        using var stream = SwedishAnalyzers.Index.GetTokenStream(fieldName, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        var position = -1;
        stream.Reset();
        while (stream.IncrementToken())
        {
            position += increment.PositionIncrement;
            tokens.Add(new TextToken(term.ToString(), position, offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        return tokens;
    }

    /// <summary>The words of a text, as written.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        using var stream = SwedishAnalyzers.Words.GetTokenStream("", text);
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add(text[offset.StartOffset..offset.EndOffset]);
        }

        stream.End();
        return words;
    }
}
