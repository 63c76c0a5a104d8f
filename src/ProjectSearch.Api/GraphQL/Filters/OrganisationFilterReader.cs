using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>Turns the filter of a request for organisations into the core's tree of conditions.</summary>
internal static class OrganisationFilterReader
{
    /// <returns>The conditions; null without any.</returns>
    /// <exception cref="Errors.BadUserInputError">A null stands where it has no meaning.</exception>
    /// <exception cref="Errors.FilterTooLargeError">The filter has more clauses than are evaluated.</exception>
    public static EntityFilter? Read(IDictionary<string, object?>? input, int maximumClauses) =>
        input is null or { Count: 0 } ? null : new EntityFilters(new ClauseCounter(maximumClauses)).Read("where", input);
}
