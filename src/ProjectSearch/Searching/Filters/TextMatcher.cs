using System.Text;

namespace ProjectSearch.Searching.Filters;

/// <summary>A condition on a text, made ready to be put to many folded texts.</summary>
internal sealed class TextMatcher
{
    private readonly TextOperator comparison;
    private readonly byte[][] values;

    public TextMatcher(TextCondition condition)
    {
        comparison = condition.Operator;
        values = [.. condition.Values.OfType<string>().Select(value => Encoding.UTF8.GetBytes(SwedishFolding.Fold(value)))];
    }

    /// <summary>Whether the condition holds for a text as it is written.</summary>
    public bool Matches(string text) => Matches(Encoding.UTF8.GetBytes(SwedishFolding.Fold(text)));

    /// <summary>Whether the condition holds for a folded text in UTF-8.</summary>
    public bool Matches(ReadOnlySpan<byte> folded)
    {
        foreach (var value in values)
        {
            if (Matches(folded, value))
            {
                return true;
            }
        }

        return false;
    }

    private bool Matches(ReadOnlySpan<byte> folded, byte[] value) => comparison switch
    {
        TextOperator.Equal => folded.SequenceEqual(value),
        TextOperator.Contains => folded.IndexOf(value) >= 0,
        TextOperator.StartsWith => folded.StartsWith(value),
        TextOperator.EndsWith => folded.EndsWith(value),
        _ => throw new ArgumentOutOfRangeException(nameof(folded), comparison, "There is no such comparison."),
    };
}
