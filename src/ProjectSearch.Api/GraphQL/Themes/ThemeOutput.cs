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

namespace ProjectSearch.Api.GraphQL.Themes;

[Name(TypeName)]
[Implements(typeof(INode))]
[Description("A theme (\"tema\") of the regional strategy VG2020: \"En ledande kunskapsregion\", \"En region för alla\" and so on.")]
internal sealed class ThemeOutput(Theme theme, SnapshotReader reader) : INode
{
    public const string TypeName = "Theme";

    [Id]
    [Description("The global id, opaque.")]
    public string Id => new GlobalId(TypeName, theme.Slug).ToString();

    [Description("The permanent link: \"en-ledande-kunskapsregion\".")]
    public string Slug => theme.Slug;

    [Description("The name as in the source.")]
    public string Name => theme.Name;

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
            new ProjectFilter.Theme(EntityFilters.HasSlug(theme.Slug)),
            where,
            order,
            PageArguments.Read(first, after, last, before, reader.MaximumPageSize));
}
