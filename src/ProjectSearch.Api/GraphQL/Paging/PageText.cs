namespace ProjectSearch.Api.GraphQL.Paging;

/// <summary>Descriptions that every list in pages shares.</summary>
internal static class PageText
{
    public const string First = "How many from the start, or after `after`: 0 to 100, 20 when neither `first` nor `last` is given.";
    public const string After = "The cursor to go on from; null for the start.";
    public const string Last = "How many from the end, or before `before`: 0 to 100; not together with `first`.";
    public const string Before = "The cursor to end before; null for the end.";
    public const string Edges = "The page, each with its place in the order.";
    public const string Nodes = "The page.";
    public const string PageInfo = "Where the page stands.";
    public const string TotalCount = "How many there are on all pages.";
    public const string Cursor = "Where it stands in the order, opaque: a value for `after` or `before`.";
}
