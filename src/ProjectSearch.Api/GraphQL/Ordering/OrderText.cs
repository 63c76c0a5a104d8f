namespace ProjectSearch.Api.GraphQL.Ordering;

/// <summary>Descriptions of the orders.</summary>
internal static class OrderText
{
    public const string Projects = "The order, the first key first, one field an object. Without it: year descending, title, id.";
    public const string SearchedProjects = "The order, the first key first, one field an object. Without it: relevance with `search`, else year descending, title, id.";
    public const string Organisations = "The order, the first key first, one field an object. Without it: relevance with `search`, else name.";
}
