using Lucene.Net.Search;
using ProjectSearch.Projects;

namespace ProjectSearch.Searching.Text;

/// <summary>
/// Free text, interpreted against one snapshot. The interpretation depends on the text, the mode and the snapshot alone,
/// never on filters: so a facet's counts and the hits speak of the same set.
/// </summary>
internal sealed class TextSearch
{
    /// <summary>Scores and selects the project documents.</summary>
    public Query Query => throw new NotSupportedException();

    /// <summary>What the engine made of the text.</summary>
    public SearchInfo Info => throw new NotSupportedException();

    /// <summary>Interprets a text; falls back to fewer words and guesses where the mode allows it and nothing meets all words.</summary>
    /// <exception cref="SearchException">The text is longer than is read.</exception>
    public static TextSearch Interpret(string search, SearchMatch match, IndexSearcher searcher) =>
        throw new NotSupportedException($"{search} {match} {searcher}");

    /// <summary>Tells why a project was found, from the texts that were indexed for it.</summary>
    public HitExplanation Explain(ProjectTexts texts) => throw new NotSupportedException();
}

/// <summary>The texts of one project as they are indexed, and as highlights quote them.</summary>
internal sealed record ProjectTexts(
    string Title,
    string? Purpose,
    IReadOnlyList<Organisation> Owners,
    string? Subregion,
    string? Theme);
