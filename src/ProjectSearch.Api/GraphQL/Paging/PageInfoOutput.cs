using System.ComponentModel;
using GraphQL;

namespace ProjectSearch.Api.GraphQL.Paging;

[Name("PageInfo")]
[Description("Where a page stands in its list.")]
internal sealed record PageInfoOutput(
    [property: Description("Whether something follows the page.")] bool HasNextPage,
    [property: Description("Whether something comes before the page.")] bool HasPreviousPage,
    [property: Description("Cursor of the first on the page; null on an empty page.")] string? StartCursor,
    [property: Description("Cursor of the last on the page; null on an empty page.")] string? EndCursor);
