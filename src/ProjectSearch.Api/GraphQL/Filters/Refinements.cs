using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>Reads the choices in facets.</summary>
internal static class Refinements
{
    /// <exception cref="BadUserInputError">Two refinements name the same dimension.</exception>
    /// <exception cref="FilterTooLargeError">The refinements name more values than are evaluated.</exception>
    public static IReadOnlyList<Refinement> Read(IReadOnlyList<IDictionary<string, object?>>? inputs, int maximumClauses)
    {
        var clauses = new ClauseCounter(maximumClauses);
        var refinements = new List<Refinement>(inputs?.Count ?? 0);
        foreach (var input in inputs ?? [])
        {
            var values = ((IEnumerable<object?>)input["values"]!).Select(static x => (string)x!).ToArray();
            clauses.Add(values.Length + 1);
            refinements.Add(new Refinement((ProjectDimension)input["dimension"]!, values));
        }

        var repeated = refinements.GroupBy(x => x.Dimension).FirstOrDefault(x => x.Skip(1).Any());
        return repeated is null
            ? refinements
            : throw new BadUserInputError($"`refine` names {repeated.Key} more than once: put all values of a dimension into one refinement.");
    }
}
