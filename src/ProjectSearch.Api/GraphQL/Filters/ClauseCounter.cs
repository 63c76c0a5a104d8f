using ProjectSearch.Api.GraphQL.Errors;

namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>Counts the clauses of one filter while it is read, so that an immense one is refused before it is evaluated.</summary>
internal sealed class ClauseCounter(int maximum)
{
    /// <summary>The limit of a search for a filter that was counted as it was read: none, so that one setting governs.</summary>
    public const int Counted = int.MaxValue;

    private int _count;

    /// <exception cref="FilterTooLargeError">The filter has more clauses than are evaluated.</exception>
    public void Add(int clauses = 1)
    {
        _count += clauses;
        if (_count > maximum)
        {
            throw new FilterTooLargeError(maximum, _count);
        }
    }
}
