using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Api.GraphQL.Paging;
using ProjectSearch.Api.GraphQL.Search;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Projects;

/// <summary>One project of a result. Why it was found is computed once, when something asks for it.</summary>
[Description("A project of a result, with its place in the order and the reason why it was found.")]
internal sealed class ProjectsEdge(ProjectHit hit, ProjectOutput node, ProjectResult? result)
{
    private static readonly HitExplanation _nothing = new([], []);
    private HitExplanation? _explanation;

    [Description(PageText.Cursor)]
    public string Cursor => hit.Cursor;

    [Description("The project.")]
    public ProjectOutput Node => node;

    [Description("How well it meets the free text, larger is better; comparable within one answer only. Null without free text.")]
    public double? Score => hit.Score;

    [ListSize(3)]
    [Description("Marked pieces of the texts that were met; empty without free text.")]
    public IReadOnlyList<HighlightOutput> Highlights(IResolveFieldContext context) =>
        HighlightOutput.Of(Explanation(context.CancellationToken).Highlights);

    [ListSize(5)]
    [Description("Why it was found: which query word met which word; empty without free text.")]
    public IReadOnlyList<TermMatchOutput> Matches(IResolveFieldContext context) =>
        TermMatchOutput.Of(Explanation(context.CancellationToken).Matches);

    private HitExplanation Explanation(CancellationToken cancellationToken) =>
        _explanation ??= result?.Explain(hit, cancellationToken) ?? _nothing;
}
