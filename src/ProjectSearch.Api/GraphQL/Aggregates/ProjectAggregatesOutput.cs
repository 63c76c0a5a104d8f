using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

/// <summary>Figures over a whole result, computed in one pass for the figures that are selected.</summary>
[Name("ProjectAggregates")]
[Description("Figures over a whole result, not the page.")]
internal sealed class ProjectAggregatesOutput(ProjectResult result, FigureParts parts)
{
    internal const int DefaultGroups = 100;

    private ProjectFigures? _figures;

    [Description("How many projects.")]
    public int Count(IResolveFieldContext context) => result.GetTotalCount(context.CancellationToken);

    [Description("Total expected cost (\"Total förväntad kostnad\").")]
    public AmountAggregateOutput TotalCost(IResolveFieldContext context) => new(Figures(context).TotalCost);

    [Description("RUN funding (\"Varav RUN\").")]
    public AmountAggregateOutput RunFunding(IResolveFieldContext context) => new(Figures(context).RunFunding);

    [Description("Total cost less RUN funding.")]
    public AmountAggregateOutput OtherFunding(IResolveFieldContext context) => new(Figures(context).OtherFunding);

    [Description("RUN funding over total cost.")]
    public ShareAggregateOutput RunShare(IResolveFieldContext context) => new(Figures(context).RunShare);

    [ListSize(DefaultGroups, Argument = "first")]
    [Description("The same figures in groups by one to four dimensions.")]
    public ProjectGroupingOutput GroupBy(
        IResolveFieldContext context,
        [Description("One to four dimensions, each once.")] IReadOnlyList<ProjectDimension> dimensions,
        [Description("The order of the groups.")] GroupOrder order = GroupOrder.CountDesc,
        [Description("How many groups at most: 0 to 1000.")] int first = DefaultGroups) =>
        new(result.Group(dimensions, order, first, FigureSelection.OfGroups(context), context.CancellationToken));

    private ProjectFigures Figures(IResolveFieldContext context) =>
        _figures ??= result.GetFigures(parts, context.CancellationToken);
}
