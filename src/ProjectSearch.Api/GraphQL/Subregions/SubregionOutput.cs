using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Entities;
using ProjectSearch.Api.GraphQL.Filters;
using ProjectSearch.Api.GraphQL.Nodes;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Api.GraphQL.Subregions;

[Name(TypeName)]
[Implements(typeof(INode))]
[Description("A subregion (\"delregion\") whose federation of municipalities (\"kommunalförbund\") grants the funding.")]
internal sealed class SubregionOutput(Subregion subregion, SnapshotReader reader)
    : EntityOutput(TypeName, subregion.Slug, new ProjectFilter.Subregion(EntityFilters.HasSlug(subregion.Slug)), reader)
{
    public const string TypeName = "Subregion";

    [Description("The name as in the source.")]
    public string Name => subregion.Name;

    [Description("The text over its tables in the source of a year; null when that source has none.")]
    public string? Introduction([Description("The year of the source.")] int year) => subregion.Introductions.GetValueOrDefault(year);
}
