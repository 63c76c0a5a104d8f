using System.ComponentModel;
using GraphQL;
using GraphQL.Types;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Api.GraphQL.Filters;
using ProjectSearch.Api.GraphQL.Nodes;
using ProjectSearch.Api.GraphQL.Ordering;
using ProjectSearch.Api.GraphQL.Paging;
using ProjectSearch.Api.GraphQL.Projects;
using ProjectSearch.Projects;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Api.GraphQL.Subregions;

[Name(TypeName)]
[Implements(typeof(INode))]
[Description("A subregion (\"delregion\") whose federation of municipalities (\"kommunalförbund\") grants the funding.")]
internal sealed class SubregionOutput(Subregion subregion, SnapshotReader reader) : INode
{
    public const string TypeName = "Subregion";

    [Id]
    [Description("The global id, opaque.")]
    public string Id => new GlobalId(TypeName, subregion.Slug).ToString();

    [Description("The permanent link: \"fyrbodal\".")]
    public string Slug => subregion.Slug;

    [Description("The name as in the source.")]
    public string Name => subregion.Name;

    [Description("The text over its tables in the source of a year; null when that source has none.")]
    public string? Introduction([Description("The year of the source.")] int year) => subregion.Introductions.GetValueOrDefault(year);

    [ListSize(PageRequest.DefaultSize, Argument = "first")]
    [Description("Its projects.")]
    public ProjectsConnection Projects(
        [Description(FilterText.Where), InputType(typeof(ProjectFilterInput))] IDictionary<string, object?>? where,
        [Description(OrderText.Projects), InputType(typeof(ListGraphType<NonNullGraphType<ProjectSortInput>>))] IReadOnlyList<IDictionary<string, object?>>? order,
        [Description(PageText.First)] int? first,
        [Description(PageText.After)] string? after,
        [Description(PageText.Last)] int? last,
        [Description(PageText.Before)] string? before) =>
        reader.ProjectsOf(
            new ProjectFilter.Subregion(EntityFilters.HasSlug(subregion.Slug)),
            where,
            order,
            PageArguments.Read(first, after, last, before, reader.MaximumPageSize));
}
