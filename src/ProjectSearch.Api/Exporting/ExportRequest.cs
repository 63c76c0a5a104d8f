using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;
using ProjectSearch.Api.GraphQL;
using ProjectSearch.Api.GraphQL.Documents;
using ProjectSearch.Api.GraphQL.Filters;
using ProjectSearch.Api.GraphQL.Ordering;
using ProjectSearch.Api.Http;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.Exporting;

/// <summary>Reads what an export asks for, by the same types and limits as the field <c>projects</c>.</summary>
internal sealed class ExportRequest(ProjectSearchSchema schema, GraphQLOptions options)
{
    private const string Document =
        """
        query ($search: String, $match: SearchMatch! = BROAD, $where: ProjectFilterInput, $refine: [RefinementInput!], $order: [ProjectSortInput!]) {
          projects(search: $search, match: $match, where: $where, refine: $refine, order: $order) { totalCount }
        }
        """;

    private static readonly string[] _json = ["where", "refine", "order"];
    private static readonly string[] _text = ["search", "match"];

    private readonly GraphQLDocument _document = new DocumentParser(options.Limits).Parse(Document).Document;

    /// <summary>Reads a question from parameters: text as it is, everything else as JSON.</summary>
    /// <param name="parameter">Looks a parameter up; null or empty where there is none.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ExecutionError">A value is not of its type, or larger than allowed.</exception>
    /// <exception cref="RequestRefusedException">A value is no JSON.</exception>
    public async Task<ProjectQuery> ReadAsync(Func<string, string?> parameter, CancellationToken cancellationToken)
    {
        var given = new Dictionary<string, object?>();
        foreach (var name in _text.Where(name => !string.IsNullOrEmpty(parameter(name))))
        {
            given.Add(name, parameter(name));
        }

        foreach (var name in _json.Where(name => !string.IsNullOrEmpty(parameter(name))))
        {
            var wrapped = JsonRequestReader.ReadParameter(name, $"{{\"{name}\":{parameter(name)}}}", options.Limits.JsonDepth);
            given.Add(name, wrapped?.GetValueOrDefault(name));
        }

        return Read(await CoerceAsync(new Inputs(given), cancellationToken));
    }

    private async Task<Variables> CoerceAsync(Inputs given, CancellationToken cancellationToken)
    {
        var result = await new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = _document,
            Operation = (GraphQLOperationDefinition)_document.Definitions[0],
            Variables = given,
            CancellationToken = cancellationToken,
        });
        return result.IsValid ? result.Variables! : throw result.Errors[0];
    }

    private ProjectQuery Read(Variables variables) => new()
    {
        Search = (string?)Value(variables, "search"),
        SearchSize = options.Limits.SearchSize,
        Match = (SearchMatch)(Value(variables, "match") ?? SearchMatch.Broad),
        Where = ProjectFilterReader.Read((IDictionary<string, object?>?)Value(variables, "where"), options.Limits.FilterClauses),
        MaximumFilterClauses = ClauseCounter.Counted,
        Refine = Refinements.Read(Objects(variables, "refine"), options.Limits.FilterClauses),
        Order = SortOrder.OfProjects(Objects(variables, "order")),
    };

    private static object? Value(Variables variables, string name) => variables.ValueFor(name, out var value) ? value.Value : null;

    private static List<IDictionary<string, object?>>? Objects(Variables variables, string name) =>
        (Value(variables, name) as IEnumerable<object?>)?.Cast<IDictionary<string, object?>>().ToList();
}
