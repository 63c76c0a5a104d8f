using ProjectSearch.Searching;

namespace ProjectSearch.Api.Pages.Search;

/// <summary>Shows a piece of a description in a list, cut at the ends of words.</summary>
internal static class Snippet
{
    private const int Length = 220;

    /// <summary>The opening of a description; null without one.</summary>
    public static string? Of(string? purpose)
    {
        if (purpose is null || purpose.Length <= Length)
        {
            return purpose;
        }

        var end = purpose.LastIndexOfAny([' ', '\n'], Length);
        return string.Concat(purpose.AsSpan(0, end < Length / 2 ? Length : end).TrimEnd([' ', '\n', ',', '.', ';', ':']), " …");
    }

    /// <summary>What stands before a marked piece that begins within a sentence.</summary>
    public static string? Before(Highlight piece) =>
        piece.Segments is [{ Text: [var first, ..] }, ..] && char.IsLower(first) ? "… " : null;

    /// <summary>What stands after a marked piece that ends within a sentence.</summary>
    public static string? After(Highlight piece) =>
        piece.Segments is [.., { Text: [.., var last] }] && last is not ('.' or '!' or '?' or ':') ? " …" : null;
}
