using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ProjectSearch.Indexing.Analysis;

namespace ProjectSearch.Searching.Text;

/// <summary>
/// Free text, interpreted against one snapshot. The interpretation depends on the text, the mode and the snapshot alone,
/// never on filters: so a facet's counts and the hits speak of the same set.
/// </summary>
internal sealed class TextSearch
{
    private const int LongestSearch = 10_000;

    private readonly Dictionary<string, (string QueryTerm, MatchKind Kind)> wanted;

    private TextSearch(Query query, SearchInfo info, Dictionary<string, (string QueryTerm, MatchKind Kind)> wanted) =>
        (Query, Info, this.wanted) = (query, info, wanted);

    /// <summary>Scores and selects the project documents.</summary>
    public Query Query { get; }

    /// <summary>What the engine made of the text.</summary>
    public SearchInfo Info { get; }

    /// <summary>Interprets a text; falls back to fewer words and guesses where the mode allows it and nothing meets all words.</summary>
    /// <exception cref="SearchException">The text is longer than is read.</exception>
    public static TextSearch Interpret(string search, SearchMatch match, IndexSearcher searcher)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        if (search.Length > LongestSearch)
        {
            throw new SearchException(SearchError.SearchTooLong, $"The search text has {search.Length} characters; at most {LongestSearch} are read. Shorten it.");
        }

        var query = new BooleanQuery(disableCoord: true);
        var wanted = new Dictionary<string, (string, MatchKind)>(StringComparer.Ordinal);
        foreach (var (text, _, _) in Tokens(search).Where(token => token.Term[0] != TermCode.Base))
        {
            var alternatives = new DisjunctionMaxQuery(0.1f);
            var stem = Indexing.Analysis.Lexicon.WordFormsReader.Shared.Read(text).Bases is [var first, ..] ? first : text;
            foreach (var field in TextFields.All)
            {
                alternatives.Add(new TermQuery(new Term(TextFields.NameOf(field), text)) { Boost = 2 });
                alternatives.Add(new TermQuery(new Term(TextFields.NameOf(field), TermCode.Of(TokenKind.Base, stem))));
            }

            wanted.TryAdd(text, (text, MatchKind.Exact));
            wanted.TryAdd(TermCode.Of(TokenKind.Base, stem), (text, MatchKind.Inflection));
            query.Add(alternatives, Occur.MUST);
        }

        return new TextSearch(query, new SearchInfo(search.Trim(), false, null, []), wanted);
    }

    /// <summary>Tells why a project was found, from the texts that were indexed for it.</summary>
    public HitExplanation Explain(ProjectTexts texts)
    {
        var highlights = new List<Highlight>();
        var matches = new List<TermMatch>();
        foreach (var (field, text) in TextDocument.TextsOf(texts))
        {
            var segments = new List<HighlightSegment>();
            var end = 0;
            foreach (var (term, from, to) in Tokens(text))
            {
                if (from >= end && wanted.TryGetValue(term, out var met))
                {
                    if (from > end)
                    {
                        segments.Add(new HighlightSegment(text[end..from], false));
                    }

                    segments.Add(new HighlightSegment(text[from..to], true));
                    matches.Add(new TermMatch(met.QueryTerm, text[from..to], field, met.Kind));
                    end = to;
                }
            }

            if (segments.Count > 0)
            {
                segments.Add(new HighlightSegment(text[end..], false));
                highlights.Add(new Highlight(field, [.. segments.Where(segment => segment.Text.Length > 0)]));
            }
        }

        return new HitExplanation(highlights, [.. matches.Distinct()]);
    }

    private static List<(string Term, int From, int To)> Tokens(string text)
    {
        var tokens = new List<(string, int, int)>();
        using var stream = SwedishAnalyzers.Index.GetTokenStream(TextFields.Purpose, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            tokens.Add((term.ToString(), offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        return tokens;
    }
}
