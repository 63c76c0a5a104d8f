using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Search;

[Name("Highlight")]
[Description("A verbatim piece of one of the project's texts, cut where the query met it.")]
internal sealed class HighlightOutput(Highlight highlight)
{
    [Description("The text that the piece is from.")]
    public SearchField Field => highlight.Field;

    [ListSize(5)]
    [Description("Consecutive segments: concatenated they are the piece, character for character.")]
    public IReadOnlyList<HighlightSegmentOutput> Segments =>
        [.. highlight.Segments.Select(segment => new HighlightSegmentOutput(segment.Text, segment.Matched))];

    internal static HighlightOutput[] Of(IReadOnlyList<Highlight> highlights) =>
        [.. highlights.Select(highlight => new HighlightOutput(highlight))];
}
