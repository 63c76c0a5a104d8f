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
        _executer = new DocumentExecuter(new GraphQLDocumentBuilder(), new DocumentValidator(), new SerialExecution(Told), []);
        _rulesForCached = [new CostRule(options.Limits)];
        _rules =
        [
            new ErrorLimitRule(options.Limits.Errors),
            .. DocumentValidator.CoreRules,
            .. options.Introspection ? [] : new IValidationRule[] { NoIntrospectionValidationRule.Instance },
            .. _rulesForCached,
        ];
    }

    /// <summary>Parses a request's document, or finds it where it was parsed before.</summary>
    /// <param name="request">The request, with the text of its document.</param>
    /// <exception cref="ExecutionError">The document can't be read, or the request is larger than allowed.</exception>
    public PreparedOperation Prepare(GraphQLRequest request)
    {
        VariableGuard.Check(request.Variables, _options.Limits.Values);
        var known = _documents.Find(request.Query!);
        var parsed = known ?? _parser.Parse(request.Query!);
        RefuseOtherThanQueries(request, parsed.Document);
        return new PreparedOperation(request, parsed, IsValid: known is not null);
    }

    /// <summary>Executes an operation; it throws only when the client has gone.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="snapshot">What is read from, for as long as the execution takes.</param>
    /// <param name="aborted">Tells that the client has gone.</param>
    public async Task<OperationResult> ExecuteAsync(PreparedOperation operation, IndexSnapshot snapshot, CancellationToken aborted)
    {
        using var stop = new CancellationTokenSource(_options.Limits.ExecutionTime);
        using var abort = aborted.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), stop);
        try
        {
            var options = Options(operation, snapshot, stop.Token);
            var result = await _executer.ExecuteAsync(options);
            if (!operation.IsValid && result.Executed)
            {
                _documents.Add(operation.Request.Query!, operation.Parsed);
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

    private ExecutionOptions Options(PreparedOperation operation, IndexSnapshot snapshot, CancellationToken cancellationToken) => new()
    {
        Schema = _schema,
        Query = operation.Request.Query,
        Document = operation.Parsed.Document,
        OperationName = operation.Request.OperationName,
        Variables = operation.Request.Variables is { } variables ? new Inputs(variables) : null,
        ValidationRules = operation.IsValid ? _rulesForCached : _rules,
        Root = new Query(new SnapshotReader(snapshot, _options, cancellationToken)),
        CancellationToken = cancellationToken,
        UnhandledExceptionDelegate = context =>
        {
            context.Exception = Told(context.OriginalException);
            return Task.CompletedTask;
        },
    };

    /// <summary>What the client is told of a resolver's failure.</summary>
    private ExecutionError Told(Exception failure) => failure switch
    {
        ExecutionError error => error,
        SearchException search => new SearchRuleError(search),
        _ => _unexpected.Report(failure),
    };

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

    private sealed class SerialExecution(Func<Exception, ExecutionError> told) : IExecutionStrategySelector
    {
        // Resolvers answer at once from the snapshot: running them side by side would only cost.
        private readonly DirectExecution _strategy = new(told);

        public IExecutionStrategy Select(global::GraphQL.Execution.ExecutionContext context) => _strategy;
    }
}
