using System.ComponentModel;
using ProjectSearch.Api.GraphQL.Paging;

namespace ProjectSearch.Api.GraphQL.Organisations;

[Description("An organisation of a result, with its place in the order.")]
internal sealed class OrganisationsEdge(string cursor, OrganisationOutput node)
{
    [Description(PageText.Cursor)]
    public string Cursor => cursor;

    [Description("The organisation.")]
    public OrganisationOutput Node => node;
}
