using ProjectSearch.Api.Pages.Shared.Queries;

namespace ProjectSearch.Api.Pages.Ide;

/// <summary>A query of the cookbook.</summary>
/// <param name="Name">The file without its ending.</param>
/// <param name="Title">What it answers, in English: the first sentence of its file.</param>
/// <param name="Query">The query itself.</param>
internal sealed record CookbookQuery(string Name, string Title, PageQuery Query)
{
    /// <summary>The whole cookbook, in the order of the files' names.</summary>
    public static IReadOnlyList<CookbookQuery> All { get; } =
        [.. EmbeddedDocuments.OfCookbook.Select(document => new CookbookQuery(document.Key, TitleOf(document.Key, document.Value), new PageQuery(document.Value, [])))];

    private static string TitleOf(string name, string text)
    {
        if (!text.StartsWith('#'))
        {
            return name.Replace('-', ' ');
        }

        var comment = text.Split('\n')[0].TrimStart('#', ' ');
        var sentence = comment.IndexOf(". ", StringComparison.Ordinal);
        return sentence < 0 ? comment : comment[..(sentence + 1)];
    }
}
