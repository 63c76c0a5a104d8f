using System.ComponentModel;
using GraphQL;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Api.GraphQL.Paging;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Organisations;

/// <summary>A result that is searched once, when the first of its parts is asked for.</summary>
[Description("A page of organisations.")]
internal sealed class OrganisationsConnection(
    OrganisationSearcher searcher,
    OrganisationQuery query,
    PageRequest request,
    SnapshotReader reader)
{
    private (ResultPage<OrganisationHit> Page, int TotalCount)? _result;

    [ListSize(PageRequest.DefaultSize, Argument = "first")]
    [Description(PageText.Edges)]
    public IReadOnlyList<OrganisationsEdge>? Edges(IResolveFieldContext context) =>
        [.. Result(context).Page.Items.Select(hit => new OrganisationsEdge(hit.Cursor, reader.Organisation(hit.Organisation)))];

    [ListSize(PageRequest.DefaultSize, Argument = "first")]
    [Description(PageText.Nodes)]
    public IReadOnlyList<OrganisationOutput>? Nodes(IResolveFieldContext context) =>
        [.. Result(context).Page.Items.Select(hit => reader.Organisation(hit.Organisation))];

    [Description(PageText.PageInfo)]
    public PageInfoOutput PageInfo(IResolveFieldContext context)
    {
        var page = Result(context).Page;
        return new PageInfoOutput(
            page.HasNextPage,
            page.HasPreviousPage,
            page.Items.Count == 0 ? null : page.Items[0].Cursor,
            page.Items.Count == 0 ? null : page.Items[^1].Cursor);
    }

    [Description(PageText.TotalCount)]
    public int TotalCount(IResolveFieldContext context) => Result(context).TotalCount;

    private (ResultPage<OrganisationHit> Page, int TotalCount) Result(IResolveFieldContext context) =>
        _result ??= searcher.Search(query, request, context.CancellationToken);
}
