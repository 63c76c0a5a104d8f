using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ProjectSearch.Api.Http;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>
/// Writes the answer as JSON while it is resolved, without a tree of nodes in between. Introspection is left to the
/// library's own strategy, before anything is resolved.
/// </summary>
/// <param name="told">Turns a resolver's failure into what the client is told.</param>
internal sealed class DirectExecution(Func<Exception, ExecutionError> told) : SerialExecutionStrategy
{
    private const int UsualSize = 16 * 1024;

    public override Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var plan = context.Operation.Operation == OperationType.Query
            ? Plan(context, context.Schema.Query, context.Operation.SelectionSet)
            : null;
        return plan is null || plan.Introspects ? base.ExecuteAsync(context) : Task.FromResult(Execute(context, plan));
    }

    internal SelectionPlan Plan(ExecutionContext context, IObjectGraphType type, GraphQLSelectionSet selection)
    {
        var collected = CollectFieldsFrom(context, type, selection, null);
        var fields = new FieldPlan[collected.Count];
        var i = 0;
        foreach (var (name, (field, definition)) in collected)
        {
            fields[i++] = new FieldPlan(name, field, definition, type);
        }

        return new SelectionPlan(fields);
    }

    private ExecutionResult Execute(ExecutionContext context, SelectionPlan plan)
    {
        using var buffer = new PooledBuffer(UsualSize);
        using var writer = new DirectWriter(this, context, buffer, told);
        writer.WriteRoot(plan, context.RootValue!);
        return new ExecutionResult { Executed = true, Data = new DirectAnswer(buffer.Written.ToArray()) };
    }
}
