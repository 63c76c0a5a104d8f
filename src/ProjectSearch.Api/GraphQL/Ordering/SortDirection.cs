namespace ProjectSearch.Api.GraphQL.Ordering;

internal enum SortDirection
{
    Ascending,
    Descending,
}
