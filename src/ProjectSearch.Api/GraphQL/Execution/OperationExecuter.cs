using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Rules.Custom;
using GraphQLParser.AST;
using ProjectSearch.Api.GraphQL.Costs;
using ProjectSearch.Api.GraphQL.Documents;
using ProjectSearch.Api.GraphQL.Errors;
using ProjectSearch.Api.GraphQL.Execution.Direct;
using ProjectSearch.Api.Http;
using ProjectSearch.Api.Http.Errors;
using ProjectSearch.Indexing;
using ProjectSearch.Searching;

namespace ProjectSearch.Api.GraphQL.Execution;

/// <summary>Executes one operation over one snapshot, with documents cached and every failure turned into an error for the client.</summary>
internal sealed class OperationExecuter
{
    private readonly GraphQLOptions _options;
    private readonly ProjectSearchSchema _schema;
    private readonly DocumentCache _documents;
    private readonly DocumentParser _parser;
    private readonly UnexpectedErrors _unexpected;
    private readonly DocumentExecuter _executer;
    private readonly IValidationRule[] _rules;
    private readonly IValidationRule[] _rulesForCached;

    public OperationExecuter(GraphQLOptions options, ProjectSearchSchema schema, DocumentCache documents, UnexpectedErrors unexpected)
    {
        _options = options;
        _schema = schema;
        _documents = documents;
        _parser = new DocumentParser(options.Limits);
        _unexpected = unexpected;
        _executer = new DocumentExecuter(new GraphQLDocumentBuilder(), new DocumentValidator(), new SerialExecution(), []);
        _rulesForCached = [new CostRule(options.Limits)];
        _rules =
        [
            new ErrorLimitRule(options.Limits.Errors),
            .. DocumentValidator.CoreRules,
            .. options.Introspection ? [] : new IValidationRule[] { NoIntrospectionValidationRule.Instance },
            .. _rulesForCached,
        ];
    }

    /// <summary>Executes a request; it throws only when the client has gone.</summary>
    /// <param name="request">The request, with the text of its document.</param>
    /// <param name="snapshot">What is read from, for as long as the execution takes.</param>
    /// <param name="aborted">Tells that the client has gone.</param>
    public async Task<OperationResult> ExecuteAsync(GraphQLRequest request, IndexSnapshot snapshot, CancellationToken aborted)
    {
        using var stop = new CancellationTokenSource(_options.Limits.ExecutionTime);
        using var abort = aborted.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), stop);
        try
        {
            VariableGuard.Check(request.Variables, _options.Limits.Values);
            var text = request.Query!;
            var cached = _documents.Find(text);
            var document = cached ?? _parser.Parse(text);
            RefuseOtherThanQueries(request, document);
            var options = Options(request, document, cached is null ? _rules : _rulesForCached, snapshot, stop.Token);
            var result = await _executer.ExecuteAsync(options);
            if (cached is null && result.Executed)
            {
                _documents.Add(text, document);
            }

            var cost = options.UserContext.TryGetValue(CostRule.Key, out var value) ? (long?)value : null;
            return new OperationResult(result.Executed, result.Data, Errors(result), cost);
        }
        catch (ExecutionError error)
        {
            return OperationResult.Of(error);
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            return OperationResult.Of(new ExecutionTimeoutError(_options.Limits.ExecutionTime));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return OperationResult.Of(_unexpected.Report(exception));
        }
    }

    private ExecutionOptions Options(
        GraphQLRequest request,
        GraphQLDocument document,
        IValidationRule[] rules,
        IndexSnapshot snapshot,
        CancellationToken cancellationToken) => new()
        {
            Schema = _schema,
            Query = request.Query,
            Document = document,
            OperationName = request.OperationName,
            Variables = request.Variables is { } variables ? new Inputs(variables) : null,
            ValidationRules = rules,
            Root = new Query(new SnapshotReader(snapshot, _options)),
            CancellationToken = cancellationToken,
            UnhandledExceptionDelegate = Translate,
        };

    private Task Translate(UnhandledExceptionContext context)
    {
        context.Exception = context.OriginalException switch
        {
            SearchException search => new SearchRuleError(search),
            var exception => _unexpected.Report(exception),
        };
        return Task.CompletedTask;
    }

    private static IReadOnlyList<ExecutionError> Errors(ExecutionResult result) =>
        result.Errors is not { Count: > 0 } errors ? []
        : errors[0] is ErrorLimitRule.EnoughErrors enough ? enough.Found
        : [.. errors];

    private static void RefuseOtherThanQueries(GraphQLRequest request, GraphQLDocument document)
    {
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault(
            operation => request.OperationName is null || operation.Name?.Value == request.OperationName);
        switch (operation?.Operation)
        {
            case OperationType.Mutation when request.IsGet:
                throw new MethodNotAllowedError("A mutation is not executed over GET.", HttpMethods.Post);
            case OperationType.Mutation or OperationType.Subscription:
                throw new OperationNotSupportedError(operation.Operation == OperationType.Mutation ? "mutation" : "subscription");
        }
    }

    private sealed class SerialExecution : IExecutionStrategySelector
    {
        // Resolvers answer at once from the snapshot: running them side by side would only cost.
        private readonly DirectExecution _strategy = new();

        public IExecutionStrategy Select(global::GraphQL.Execution.ExecutionContext context) => _strategy;
    }
}
