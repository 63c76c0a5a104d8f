using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Entities;
using ProjectSearch.Api.GraphQL.Filters;
using ProjectSearch.Api.GraphQL.Nodes;
using ProjectSearch.Indexing;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Api.GraphQL.Organisations;

[Name(TypeName)]
[Implements(typeof(INode))]
[Description("A body that owns projects (\"Projektägare\").")]
internal sealed class OrganisationOutput(Organisation organisation, SnapshotReader reader)
    : EntityOutput(TypeName, organisation.Slug, new ProjectFilter.Owners(Quantifier.Some, EntityFilters.HasSlug(organisation.Slug)), reader)
{
    public const string TypeName = "Organisation";

    private readonly SnapshotReader _reader = reader;
    private OrganisationFigures? _figures;

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

    private OrganisationFigures Figures => _figures ??= _reader.Snapshot.Catalog.FiguresOf(organisation);
}
