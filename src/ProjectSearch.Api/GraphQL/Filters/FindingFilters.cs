using ProjectSearch.Projects;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>Reads the conditions on one finding.</summary>
internal sealed class FindingFilters(ClauseCounter clauses)
{
    private readonly OperationReader<FindingFilter> _operations = new(
        static conditions => new FindingFilter.And(conditions),
        static _ => throw new InvalidOperationException("Conditions on a finding have no `or`."),
        static condition => new FindingFilter.Not(condition),
        clauses);

    public FindingFilter Read(string field, IDictionary<string, object?> input)
    {
        var conditions = new List<FindingFilter>(input.Count);
        foreach (var (name, value) in input)
        {
            var path = $"{field}.{name}";
            conditions.Add(name == "code"
                ? _operations.Enum<FindingCode>(path, Given.Object(path, value), static x => new FindingFilter.Code(x))
                : _operations.Enum<FindingSeverity>(path, Given.Object(path, value), static x => new FindingFilter.Severity(x)));
        }

        return _operations.Joined(conditions);
    }
}
