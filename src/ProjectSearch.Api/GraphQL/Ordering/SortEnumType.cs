using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Ordering;

internal sealed class SortEnumType : EnumerationGraphType
{
    public SortEnumType()
    {
        Name = nameof(SortEnumType);
        Description = "The direction of an order. The unknown come last either way.";
        Add("ASC", SortDirection.Ascending, "The smallest, or the first in the alphabet, first.");
        Add("DESC", SortDirection.Descending, "The largest, or the last in the alphabet, first.");
    }
}
