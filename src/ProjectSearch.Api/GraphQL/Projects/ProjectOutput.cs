using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Api.GraphQL.Findings;
using ProjectSearch.Api.GraphQL.Nodes;
using ProjectSearch.Api.GraphQL.Organisations;
using ProjectSearch.Api.GraphQL.Paging;
using ProjectSearch.Api.GraphQL.Subregions;
using ProjectSearch.Api.GraphQL.Themes;
using ProjectSearch.Projects;

namespace ProjectSearch.Api.GraphQL.Projects;

[Name(TypeName)]
[Implements(typeof(INode))]
[Description("A publicly funded project (\"projekt\"), feasibility study or activity, as one row of a source and its section describe it.")]
internal sealed class ProjectOutput(Project project, SnapshotReader reader) : INode
{
    public const string TypeName = "Project";
    private const int DefaultSimilar = 5;

    [Id]
    [Description("The global id, opaque.")]
    public string Id => new GlobalId(TypeName, project.Slug).ToString();

    [Description("The permanent link, from the first import: \"2020-fyrbodal-strategisk-kompetensforsorjning\".")]
    public string Slug => project.Slug;

    [Description("The year that the funding was granted (\"beviljad\").")]
    public int Year => project.Year;

    [Description("The title as in the source's table (\"Projekt\").")]
    public string Title => project.Title;

    [Description("The purpose (\"Syfte\"): paragraphs and bullet lists are kept, the source's line wraps undone; null when the source has none.")]
    public string? Purpose => project.Purpose;

    [Description("Whether it is a project, a feasibility study (\"förstudie\") or an activity (\"verksamhet\").")]
    public ProjectKind Kind => project.Kind;

    [ListSize(2)]
    [Description("The owners (\"Projektägare\"), in the source's order; empty when the source names none.")]
    public IReadOnlyList<OrganisationOutput> Owners => reader.Organisations(project.OwnerIds);

    [Description("The subregion (\"delregion\"); null only for sources without one.")]
    public SubregionOutput? Subregion => reader.Subregion(project.SubregionId);

    [Description("The theme (\"tema\") of the regional strategy that it serves; null when the source has none.")]
    public ThemeOutput? Theme => reader.Theme(project.ThemeId);

    [Description("The prioritised question (\"prioriterad fråga\"), 1 to 32; null when the source says \"Övergripande\", or nothing.")]
    public int? PriorityQuestion => project.PriorityQuestion;

    [Description("The prioritised question as printed: \"15\", \"Övergripande\"; null when the source has none.")]
    public string? PriorityQuestionLabel => project.PriorityQuestionLabel;

    [Description("Total expected cost in SEK (\"Total förväntad kostnad\"); null when unknown.")]
    public long? TotalCost => project.TotalCost;

    [Description("What the regional development committee pays in SEK (\"Varav RUN\", regionutvecklingsnämnden); null when unknown.")]
    public long? RunFunding => project.RunFunding;

    [Description("Total cost less RUN funding in SEK, negative where the source contradicts itself; null when either is unknown.")]
    public long? OtherFunding => project.OtherFunding;

    [Description("RUN funding over total cost, 1 for all of it; null when either is unknown or the cost is zero.")]
    public double? RunShare => project.RunShare;

    [ListSize(2)]
    [Description("What was found odd about it, in the source's order.")]
    public IReadOnlyList<FindingOutput> Findings => FindingOutput.Of(project.Findings, reader.Source(project.SourceId), this);

    [Description("Where in its source it was read.")]
    public ProvenanceOutput Provenance => new(project.Provenance, reader.Source(project.SourceId));

    [Description("Number of the import that last changed it.")]
    public int ChangedInImport => project.ChangedInImport;

    [Description("Whether its source no longer lists it: then it is still found by slug and id, and is in no list and no sum.")]
    public bool Withdrawn => project.Withdrawn;

    [ListSize(DefaultSimilar, Argument = "first")]
    [Description("The projects most like it by their texts, the most alike first; itself is left out.")]
    public IReadOnlyList<ProjectsEdge> Similar([Description("How many at most: 0 to 100.")] int? first = DefaultSimilar) =>
        reader.Similar(project, PageArguments.Size("first", first, reader.MaximumPageSize) ?? DefaultSimilar);
}
