using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

[Name("ProjectGroup")]
[Description("The projects of a result that share a value in each of some dimensions.")]
internal sealed class ProjectGroupOutput(ProjectGroup group)
{
    [ListSize(2)]
    [Description("The values, in the order of the dimensions asked for.")]
    public IReadOnlyList<DimensionValueOutput> Keys => [.. group.Keys.Select(key => new DimensionValueOutput(key))];

    [Description("How many projects.")]
    public int Count => group.Figures.Count;

    [Description("Total expected cost (\"Total förväntad kostnad\").")]
    public AmountAggregateOutput TotalCost => new(group.Figures.TotalCost);

    [Description("RUN funding (\"Varav RUN\").")]
    public AmountAggregateOutput RunFunding => new(group.Figures.RunFunding);

    [Description("Total cost less RUN funding.")]
    public AmountAggregateOutput OtherFunding => new(group.Figures.OtherFunding);

    [Description("RUN funding over total cost.")]
    public ShareAggregateOutput RunShare => new(group.Figures.RunShare);
}
