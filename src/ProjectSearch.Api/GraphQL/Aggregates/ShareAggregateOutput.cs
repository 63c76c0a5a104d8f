using System.ComponentModel;
using GraphQL;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

[Name("ShareAggregate")]
[Description("Figures over the share that RUN funding is of the total cost, 1 for all of it.")]
internal sealed class ShareAggregateOutput(ShareFigures figures)
{
    [Description("Sum of RUN funding over sum of total cost, over the projects where both are known; null when there are none.")]
    public double? Weighted => figures.Weighted;

    [Description("The mean of the projects' own shares; null when none is known.")]
    public double? Mean => figures.Mean;
}
