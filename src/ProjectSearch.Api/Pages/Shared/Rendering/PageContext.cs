using ProjectSearch.Api.Pages.Shared.Languages;
using ProjectSearch.Api.Pages.Shared.Queries;

namespace ProjectSearch.Api.Pages.Shared.Rendering;

/// <summary>What every component of one page needs to know about the request.</summary>
internal sealed class PageContext
{
    /// <summary>The page's language.</summary>
    public Language Language { get; private set; } = Language.Swedish;

    /// <summary>Whether the link names the language, so that the page's own links must too.</summary>
    public bool LanguageIsFixed { get; private set; }

    /// <summary>The path and query that were asked for.</summary>
    public PageLink Here { get; private set; } = new("/");

    /// <summary>The query that the page shows on request; null for a page without one.</summary>
    public PageQuery? Query { get; set; }

    /// <summary>What the page may load.</summary>
    public string ContentSecurityPolicy { get; set; } = ContentSecurity.Strict;

    /// <summary>The texts that all pages share.</summary>
    public SharedTexts Texts => field ??= new SharedTexts(Language);

    /// <summary>How figures are written.</summary>
    public NumberStyle Numbers => Language.Numbers;

    /// <summary>Says the same in the page's language.</summary>
    public string Say(string swedish, string english) => Language.Say(swedish, english);

    /// <summary>Completes a link of the site so that it keeps a language that was chosen.</summary>
    public string Href(PageLink link) => (LanguageIsFixed ? link.With(LanguageChoice.Parameter, Language.Code) : link).ToString();

    /// <summary>Completes a path of the site so that it keeps a language that was chosen.</summary>
    public string Href(string path) => Href(new PageLink(path));

    public void Begin(HttpRequest request)
    {
        (Language, LanguageIsFixed) = LanguageChoice.Of(request);
        Here = PageLink.Of(request);
    }
}
