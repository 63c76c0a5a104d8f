using System.Globalization;

namespace ProjectSearch.Searching.Ordering;

/// <summary>How many items of a page are taken, from which end.</summary>
/// <param name="Count">How many at most.</param>
/// <param name="FromEnd">Whether they are the last before the end.</param>
internal readonly record struct PageWindow(int Count, bool FromEnd)
{
    /// <summary>Reads a request.</summary>
    /// <exception cref="SearchException">It contradicts itself or is out of range.</exception>
    public static PageWindow Of(PageRequest request)
    {
        if (request is { First: not null, Last: not null })
        {
            throw new SearchException(SearchError.BadInput, "Give first or last, not both.");
        }

        return request switch
        {
            { First: { } first } => new(Checked(first, "first"), FromEnd: false),
            { Last: { } last } => new(Checked(last, "last"), FromEnd: true),
            _ => new(PageRequest.DefaultSize, FromEnd: false),
        };
    }

    private static int Checked(int size, string argument) => size is >= 0 and <= PageRequest.MaximumSize
        ? size
        : throw new SearchException(
            SearchError.BadInput,
            string.Create(CultureInfo.InvariantCulture, $"{argument} is {size}; a page has 0 to {PageRequest.MaximumSize} items."));
}
