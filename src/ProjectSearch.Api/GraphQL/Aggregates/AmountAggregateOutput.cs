using System.ComponentModel;
using GraphQL;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

[Name("AmountAggregate")]
[Description("Figures over one amount in SEK. They rest on the projects whose amount is known; an unknown amount is never counted as zero.")]
internal sealed class AmountAggregateOutput(AmountFigures figures)
{
    [Description("The sum over the known, in SEK; null when none is known.")]
    public long? Sum => figures.Sum;

    [Description("The mean of the known, in SEK; null when none is known.")]
    public double? Average => figures.Average;

    [Description("The smallest, in SEK; null when none is known.")]
    public long? Minimum => figures.Minimum;

    [Description("The largest, in SEK; null when none is known.")]
    public long? Maximum => figures.Maximum;

    [Description("The median, in SEK, the mean of the middle two of an even number; null when none is known.")]
    public double? Median => figures.Median;

    [Description("Projects whose amount is known: what the figures rest on.")]
    public int Known => figures.Known;

    [Description("Projects whose amount is unknown.")]
    public int Missing => figures.Missing;
}
