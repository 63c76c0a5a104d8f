using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Aggregates;

[Name("ProjectGrouping")]
[Description("A result in groups.")]
internal sealed class ProjectGroupingOutput(ProjectGrouping grouping)
{
    [ListSize(ProjectAggregatesOutput.DefaultGroups, Argument = "first")]
    [Description("The groups asked for, in order.")]
    public IReadOnlyList<ProjectGroupOutput> Groups => [.. grouping.Groups.Select(group => new ProjectGroupOutput(group))];

    [Description("How many groups there are in all, also those beyond `first`.")]
    public int GroupCount => grouping.GroupCount;

    [Description("Whether a project may count in several groups: one with two owners counts whole in each, so sums over groups may exceed the whole.")]
    public bool Overlapping => grouping.Overlapping;
}
