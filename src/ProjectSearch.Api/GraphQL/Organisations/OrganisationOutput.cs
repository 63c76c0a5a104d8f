using System.ComponentModel;
using GraphQL;
using GraphQL.Types;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Api.GraphQL.Filters;
using ProjectSearch.Api.GraphQL.Nodes;
using ProjectSearch.Api.GraphQL.Ordering;
using ProjectSearch.Api.GraphQL.Paging;
using ProjectSearch.Api.GraphQL.Projects;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;
using ProjectSearch.Searching;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Api.GraphQL.Organisations;

[Name(TypeName)]
[Implements(typeof(INode))]
[Description("A body that owns projects (\"Projektägare\").")]
internal sealed class OrganisationOutput(Organisation organisation, SnapshotReader reader) : INode
{
    public const string TypeName = "Organisation";

    private OrganisationFigures? _figures;

    [Id]
    [Description("The global id, opaque.")]
    public string Id => new GlobalId(TypeName, organisation.Slug).ToString();

    [Description("The permanent link: \"fyrbodals-kommunalforbund\".")]
    public string Slug => organisation.Slug;

    [Description("The preferred spelling of its name.")]
    public string Name => organisation.Name;

    [Description("Every spelling seen in the sources or known besides, the preferred one included.")]
    public IReadOnlyList<string> Aliases => organisation.Aliases;

    [Description("How many projects it owns; a project with two owners counts for each.")]
    public int ProjectCount => Figures.ProjectCount;

    [Description("The RUN funding (\"Varav RUN\") of its projects in SEK, whole for each owner; null when none is known.")]
    public long? RunFunding => Figures.RunFunding;

    [Description("The total expected cost (\"Total förväntad kostnad\") of its projects in SEK, whole for each owner; null when none is known.")]
    public long? TotalCost => Figures.TotalCost;

    [ListSize(PageRequest.DefaultSize, Argument = "first")]
    [Description("The projects that it owns.")]
    public ProjectsConnection Projects(
        [Description(FilterText.Where), InputType(typeof(ProjectFilterInput))] IDictionary<string, object?>? where,
        [Description(OrderText.Projects), InputType(typeof(ListGraphType<NonNullGraphType<ProjectSortInput>>))] IReadOnlyList<IDictionary<string, object?>>? order,
        [Description(PageText.First)] int? first,
        [Description(PageText.After)] string? after,
        [Description(PageText.Last)] int? last,
        [Description(PageText.Before)] string? before) =>
        reader.ProjectsOf(
            new ProjectFilter.Owners(Quantifier.Some, EntityFilters.HasSlug(organisation.Slug)),
            where,
            order,
            PageArguments.Read(first, after, last, before, reader.MaximumPageSize));

    private OrganisationFigures Figures => _figures ??= reader.Snapshot.Catalog.FiguresOf(organisation);
}
