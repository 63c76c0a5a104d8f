using System.ComponentModel;
using GraphQL;
using GraphQL.Types;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Api.GraphQL.Filters;
using ProjectSearch.Api.GraphQL.Nodes;
using ProjectSearch.Api.GraphQL.Ordering;
using ProjectSearch.Api.GraphQL.Paging;
using ProjectSearch.Api.GraphQL.Projects;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Api.GraphQL.Entities;

/// <summary>What projects refer to: each is a node with a slug, and lists its projects.</summary>
/// <param name="typeName">The type's name in the schema.</param>
/// <param name="slug">The permanent link.</param>
/// <param name="belonging">What the entity's projects have in common.</param>
/// <param name="reader">What the request reads from.</param>
internal abstract class EntityOutput(string typeName, string slug, ProjectFilter belonging, SnapshotReader reader) : INode
{
    [Id]
    [Description("The global id, opaque.")]
    public string Id => new GlobalId(typeName, slug).ToString();

    [Description("The permanent link, made of the name: \"fyrbodal\".")]
    public string Slug => slug;

    [ListSize(PageRequest.DefaultSize, Argument = "first")]
    [Description("Its projects; a project with two owners is among those of each.")]
    public ProjectsConnection Projects(
        [Description(FilterText.Where), InputType(typeof(ProjectFilterInput))] IDictionary<string, object?>? where,
        [Description(OrderText.Projects), InputType(typeof(ListGraphType<NonNullGraphType<ProjectSortInput>>))] IReadOnlyList<IDictionary<string, object?>>? order,
        [Description(PageText.First)] int? first,
        [Description(PageText.After)] string? after,
        [Description(PageText.Last)] int? last,
        [Description(PageText.Before)] string? before) =>
        reader.ProjectsOf(belonging, where, order, PageArguments.Read(first, after, last, before, reader.MaximumPageSize));
}
