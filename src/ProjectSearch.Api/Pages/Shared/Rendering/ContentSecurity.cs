namespace ProjectSearch.Api.Pages.Shared.Rendering;

/// <summary>What a page may load: nothing from other hosts, and no script within the page.</summary>
internal static class ContentSecurity
{
    /// <summary>Of every page but one.</summary>
    public const string Strict = Common + "style-src 'self'; img-src 'self'";

    /// <summary>Of the page with GraphiQL, which sets styles within the page and brings its fonts along in its style sheet.</summary>
    public const string Editor = Common + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:";

    private const string Common =
        "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; ";
}
