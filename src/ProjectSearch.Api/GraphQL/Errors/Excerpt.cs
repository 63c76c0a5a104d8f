namespace ProjectSearch.Api.GraphQL.Errors;

/// <summary>Quotes what a client sent, short enough for a message.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 40;

    public static string Of(string text)
    {
        if (text.Length <= MaximumLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[MaximumLength - 1]) ? MaximumLength - 1 : MaximumLength;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
