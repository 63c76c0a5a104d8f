using Lucene.Net.Search;
using ProjectSearch.Searching.Text.Expansion;
using ProjectSearch.Searching.Text.Highlighting;
using ProjectSearch.Searching.Text.Syntax;

namespace ProjectSearch.Searching.Text;

/// <summary>
/// Free text, interpreted against one snapshot. The interpretation depends on the text, the mode and the snapshot alone,
/// never on filters: so a facet's counts and the hits speak of the same set.
/// </summary>
internal sealed class TextSearch
{
    private readonly HitExplainer explainer;

    private TextSearch(WantedNode wanted, Query query, SearchInfo info) =>
        (explainer, Query, Info) = (new HitExplainer(wanted), query, info);

    /// <summary>Scores and selects the project documents.</summary>
    public Query Query { get; }

    /// <summary>What the engine made of the text.</summary>
    public SearchInfo Info { get; }

    /// <summary>Interprets a text; falls back to fewer words and guesses where the mode allows it and nothing meets all words.</summary>
    /// <exception cref="SearchException">The text is longer than is read.</exception>
    public static TextSearch Interpret(string search, SearchMatch match, IndexSearcher searcher) =>
        Interpret(new ProjectQuery { Search = search, Match = match }, searcher, CancellationToken.None);

    /// <summary>Interprets the text of a question.</summary>
    /// <exception cref="SearchException">The text is longer than is read.</exception>
    public static TextSearch Interpret(ProjectQuery query, IndexSearcher searcher, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query.Search);
        ArgumentNullException.ThrowIfNull(searcher);
        SearchException.ThrowIfTooLong("The search text", query.Search, "searchCharacters", query.SearchSize.Characters);
        var parsed = QueryParser.Parse(query.Search, query.SearchSize.Terms);
        var interpretation = new Interpreter(searcher.IndexReader, cancellationToken).Interpret(parsed.Root, query.Match);
        var info = new SearchInfo(
            QueryWriter.Write(interpretation.Understood),
            interpretation.IsBroadened,
            interpretation.DidYouMean,
            parsed.Warnings);
        return new TextSearch(interpretation.Wanted, interpretation.Query, info);
    }

    /// <summary>Tells why a project was found, from the texts that were indexed for it.</summary>
    public HitExplanation Explain(ProjectTexts texts) => explainer.Explain(texts);
}
