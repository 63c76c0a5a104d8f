using Microsoft.Net.Http.Headers;

namespace ProjectSearch.Api.Pages.Shared.Languages;

/// <summary>Chooses a page's language: by the link, else by the browser's preference, else Swedish.</summary>
internal static class LanguageChoice
{
    /// <summary>The parameter that fixes the language of a link.</summary>
    public const string Parameter = "lang";

    /// <summary>Chooses the language of an answer.</summary>
    /// <returns>The language, and whether the link itself names it, so that the page's own links must too.</returns>
    public static (Language Language, bool IsFixed) Of(HttpRequest request) =>
        Language.Find(request.Query[Parameter]) is { } named ? (named, true) : (Preferred(request), false);

    private static Language Preferred(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage.ToArray()!, out var ranges))
        {
            return Language.Swedish;
        }

        return ranges
            .OrderByDescending(range => range.Quality ?? 1)
            .Where(range => range.Quality is not 0)
            .Select(range => Language.Find(Primary(range.Value.ToString())))
            .FirstOrDefault(language => language is not null) ?? Language.Swedish;
    }

    // "en-GB" asks for English.
    private static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();
}
