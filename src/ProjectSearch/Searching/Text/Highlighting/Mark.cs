namespace ProjectSearch.Searching.Text.Highlighting;

/// <summary>A place in a text that meets a query word.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="QueryTerm">The query word, as typed.</param>
/// <param name="MatchedWord">The whole word that was met, as written.</param>
/// <param name="Kind">How they are related.</param>
internal readonly record struct Mark(int Start, int End, string QueryTerm, string MatchedWord, MatchKind Kind);
