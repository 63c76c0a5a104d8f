using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Aggregates;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Api.GraphQL.Paging;
using ProjectSearch.Api.GraphQL.Search;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Projects;

/// <summary>A result of which only the selected parts are computed; edges, nodes and page information share one page.</summary>
[Description("A page of projects, and figures over the whole result that the page is part of.")]
internal sealed class ProjectsConnection(ProjectResult result, PageRequest request, SnapshotReader reader)
{
    private ResultPage<ProjectHit>? _page;
    private ProjectsEdge[]? _edges;
    private ProjectOutput[]? _nodes;

    [ListSize(PageRequest.DefaultSize, Argument = "first")]
    [Description(PageText.Edges)]
    public IReadOnlyList<ProjectsEdge>? Edges(IResolveFieldContext context)
    {
        if (_edges is null)
        {
            var hits = Page(context.CancellationToken).Items;
            var nodes = NodesOf(hits);
            _edges = new ProjectsEdge[hits.Count];
            for (var i = 0; i < _edges.Length; i++)
            {
                _edges[i] = new ProjectsEdge(hits[i], nodes[i], result);
            }
        }

        return _edges;
    }

    [ListSize(PageRequest.DefaultSize, Argument = "first")]
    [Description(PageText.Nodes)]
    public IReadOnlyList<ProjectOutput>? Nodes(IResolveFieldContext context) => NodesOf(Page(context.CancellationToken).Items);

    [Description(PageText.PageInfo)]
    public PageInfoOutput PageInfo(IResolveFieldContext context)
    {
        var page = Page(context.CancellationToken);
        var items = page.Items;
        return new PageInfoOutput(
            page.HasNextPage,
            page.HasPreviousPage,
            items.Count == 0 ? null : items[0].Cursor,
            items.Count == 0 ? null : items[^1].Cursor);
    }

    [Description(PageText.TotalCount)]
    public int TotalCount(IResolveFieldContext context) => result.GetTotalCount(context.CancellationToken);

    [Description("Sums and other figures over the whole result, not the page.")]
    public ProjectAggregatesOutput Aggregates(IResolveFieldContext context) => new(result, FigureSelection.Of(context));

    [ListSize(4, Argument = "dimensions")]
    [Description("Each dimension's values with the number of projects that each would bring, so that a person can narrow or widen the result.")]
    public IReadOnlyList<FacetOutput> Facets(
        IResolveFieldContext context,
        [Description("The dimensions, each once.")] IReadOnlyList<ProjectDimension> dimensions,
        [Description("How many values a dimension at most: 0 to 1000; selected ones come besides.")] int? first = FacetOutput.DefaultCount) =>
        FacetOutput.Of(result.GetFacets(dimensions, first ?? FacetOutput.DefaultCount, context.CancellationToken));

    [Description("What the engine made of the free text; null without `search`.")]
    public SearchInfoOutput? SearchInfo => result.SearchInfo is { } info ? new SearchInfoOutput(info) : null;

    private ResultPage<ProjectHit> Page(CancellationToken cancellationToken) =>
        _page ??= result.GetPage(request, cancellationToken);

    private ProjectOutput[] NodesOf(IReadOnlyList<ProjectHit> hits)
    {
        if (_nodes is null)
        {
            _nodes = new ProjectOutput[hits.Count];
            for (var i = 0; i < _nodes.Length; i++)
            {
                _nodes[i] = new ProjectOutput(hits[i].Project, reader);
            }
        }

        return _nodes;
    }
}
