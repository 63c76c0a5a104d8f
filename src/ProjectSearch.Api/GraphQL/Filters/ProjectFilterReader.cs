using System.Globalization;
using ProjectSearch.Projects;
using ProjectSearch.Searching.Filters;

namespace ProjectSearch.Api.GraphQL.Filters;

/// <summary>Turns the filter of a request into the core's tree of conditions.</summary>
internal sealed class ProjectFilterReader
{
    private readonly OperationReader<ProjectFilter> _operations;
    private readonly EntityFilters _entities;
    private readonly FindingFilters _findings;

    private ProjectFilterReader(ClauseCounter clauses)
    {
        _operations = new OperationReader<ProjectFilter>(
            static conditions => new ProjectFilter.And(conditions),
            static conditions => new ProjectFilter.Or(conditions),
            static condition => new ProjectFilter.Not(condition),
            clauses);
        _entities = new EntityFilters(clauses);
        _findings = new FindingFilters(clauses);
    }

    /// <returns>The conditions; null without any.</returns>
    /// <exception cref="Errors.BadUserInputError">A null stands where it has no meaning.</exception>
    /// <exception cref="Errors.FilterTooLargeError">The filter has more clauses than are evaluated.</exception>
    public static ProjectFilter? Read(IDictionary<string, object?>? input, int maximumClauses) =>
        input is null or { Count: 0 } ? null : new ProjectFilterReader(new ClauseCounter(maximumClauses)).Read(input);

    private ProjectFilter Read(IDictionary<string, object?> input)
    {
        var conditions = new List<ProjectFilter>(input.Count);
        foreach (var (name, value) in input)
        {
            switch (name)
            {
                case "and" or "or":
                    _operations.AddNested(conditions, name, value, Read);
                    break;
                case "subregion":
                    conditions.Add(Related(name, value, static x => new ProjectFilter.Subregion(x)));
                    break;
                case "theme":
                    conditions.Add(Related(name, value, static x => new ProjectFilter.Theme(x)));
                    break;
                default:
                    conditions.Add(Field(name, Given.Object(name, value)));
                    break;
            }
        }

        return _operations.Joined(conditions);
    }

    private ProjectFilter Field(string name, IDictionary<string, object?> input) => name switch
    {
        "slug" => _operations.Text(name, input, static x => new ProjectFilter.Text(ProjectText.Slug, x)),
        "title" => _operations.Text(name, input, static x => new ProjectFilter.Text(ProjectText.Title, x)),
        "year" => Number(name, input, ProjectNumber.Year),
        "priorityQuestion" => Number(name, input, ProjectNumber.PriorityQuestion),
        "totalCost" => Number(name, input, ProjectNumber.TotalCost),
        "runFunding" => Number(name, input, ProjectNumber.RunFunding),
        "otherFunding" => Number(name, input, ProjectNumber.OtherFunding),
        "changedInImport" => Number(name, input, ProjectNumber.ChangedInImport),
        "runShare" => _operations.Number(
            name,
            input,
            static x => Convert.ToDouble(x, CultureInfo.InvariantCulture),
            static x => new ProjectFilter.RunShare(x)),
        "kind" => _operations.Enum<ProjectKind>(name, input, static x => new ProjectFilter.Kind(x)),
        "owners" => List(
            name,
            input,
            _entities.Read,
            new EntityFilter.And([]),
            static (quantifier, x) => new ProjectFilter.Owners(quantifier, x)),
        "findings" => List(
            name,
            input,
            _findings.Read,
            new FindingFilter.And([]),
            static (quantifier, x) => new ProjectFilter.Findings(quantifier, x)),
        _ => throw new InvalidOperationException($"The filter's field {name} is not read."),
    };

    private ProjectFilter Number(string name, IDictionary<string, object?> input, ProjectNumber number) =>
        _operations.Number(
            name,
            input,
            static x => Convert.ToInt64(x, CultureInfo.InvariantCulture),
            x => new ProjectFilter.Number(number, x));

    // A project without the entity is as one whose entity's values are unknown: `neq` and `eq: null` find it.
    private ProjectFilter Related(string name, object? value, Func<EntityFilter?, ProjectFilter> leaf)
    {
        if (value is not IDictionary<string, object?> input)
        {
            return leaf(null);
        }

        var condition = _entities.Read(name, input);
        return EntityFilters.HoldForNothing(condition)
            ? new ProjectFilter.Or([leaf(condition), leaf(null)])
            : leaf(condition);
    }

    private ProjectFilter List<TItem>(
        string field,
        IDictionary<string, object?> input,
        Func<string, IDictionary<string, object?>, TItem> read,
        TItem anything,
        Func<Quantifier, TItem, ProjectFilter> leaf)
    {
        var conditions = new List<ProjectFilter>(input.Count);
        foreach (var (name, value) in input)
        {
            var path = $"{field}.{name}";
            conditions.Add(name switch
            {
                "any" => leaf(Given.Boolean(path, value) ? Quantifier.Some : Quantifier.None, anything),
                "all" => leaf(Quantifier.All, read(path, Given.Object(path, value))),
                "none" => leaf(Quantifier.None, read(path, Given.Object(path, value))),
                _ => leaf(Quantifier.Some, read(path, Given.Object(path, value))),
            });
        }

        return _operations.Joined(conditions);
    }
}
