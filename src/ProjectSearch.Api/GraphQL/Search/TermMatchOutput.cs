using System.ComponentModel;
using GraphQL;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

[Name("TermMatch")]
[Description("A query word and the word that it met.")]
internal sealed class TermMatchOutput(TermMatch match)
{
    [Description("The word as it was typed.")]
    public string QueryTerm => match.QueryTerm;

    [Description("The word as the text has it.")]
    public string MatchedWord => match.MatchedWord;

    [Description("The text that the word stands in.")]
    public SearchField Field => match.Field;

    [Description("How the words are related.")]
    public MatchKind Kind => match.Kind;

    internal static TermMatchOutput[] Of(IReadOnlyList<TermMatch> matches) =>
        [.. matches.Select(match => new TermMatchOutput(match))];
}
