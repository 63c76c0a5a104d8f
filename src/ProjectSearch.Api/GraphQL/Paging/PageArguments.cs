using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Paging;

/// <summary>Reads the arguments of a page before anything is searched, so that a bad one is told even when no page is selected.</summary>
internal static class PageArguments
{
    /// <exception cref="BadUserInputError">A size is out of range, or two arguments contradict each other.</exception>
    public static PageRequest Read(int? first, string? after, int? last, string? before, int maximum)
    {
        if (first is not null && last is not null)
        {
            throw new BadUserInputError("`first` and `last` contradict each other: give one of them.");
        }

        return new PageRequest(Size("first", first, maximum), after, Size("last", last, maximum), before);
    }

    /// <exception cref="BadUserInputError">The size is out of range.</exception>
    public static int? Size(string argument, int? size, int maximum)
    {
        if (size < 0 || size > maximum)
        {
            throw BadUserInputError.OutOfRange(argument, size.Value, maximum);
        }

        return size;
    }
}
