using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>
/// Writes the answer as JSON while it is resolved, without a tree of nodes in between. It knows the way that goes well
/// alone: what needs an error, a null where none may be, or introspection is executed again by the library's own strategy,
/// which knows about paths and how nulls spread.
/// </summary>
internal sealed class DirectExecution : SerialExecutionStrategy
{
    private static readonly JsonWriterOptions _json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    public override Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        try
        {
            if (context.Operation.Operation == OperationType.Query)
            {
                var data = new DirectAnswer(Write(context));
                return Task.FromResult(new ExecutionResult { Executed = true, Data = data });
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Executed again below, where the same failure gets its path and reaches the log.
        }

        return base.ExecuteAsync(context);
    }

    internal SelectionPlan Plan(ExecutionContext context, IObjectGraphType type, GraphQLSelectionSet selection)
    {
        var collected = CollectFieldsFrom(context, type, selection, null);
        var fields = new FieldPlan[collected.Count];
        var i = 0;
        foreach (var (name, (field, definition)) in collected)
        {
            fields[i++] = FieldPlan.Of(name, field, definition, type);
        }

        return new SelectionPlan(fields);
    }

    private byte[] Write(ExecutionContext context)
    {
        // Taken while in use: a resolver that ran another execution on this thread must not find it.
        var buffer = _buffer ?? new ArrayBufferWriter<byte>(16 * 1024);
        _buffer = null;
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, _json))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("data"u8);
            var plan = Plan(context, context.Schema.Query, context.Operation.SelectionSet);
            new DirectWriter(this, context, writer).WriteObject(plan, context.RootValue!);
            writer.WriteEndObject();
        }

        var bytes = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity <= 1024 * 1024)
        {
            _buffer = buffer;
        }

        return bytes;
    }
}
