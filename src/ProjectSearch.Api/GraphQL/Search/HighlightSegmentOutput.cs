using System.ComponentModel;
using GraphQL;

namespace ProjectSearch.Api.GraphQL.Search;

[Name("HighlightSegment")]
[Description("A segment of a highlight, plain text without markup.")]
internal sealed class HighlightSegmentOutput(string text, bool matched)
{
    [Description("The text, verbatim.")]
    public string Text => text;

    [Description("Whether the query met it.")]
    public bool Matched => matched;
}
