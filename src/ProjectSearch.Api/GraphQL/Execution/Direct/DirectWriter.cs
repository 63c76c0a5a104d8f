using System.Collections;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using ProjectSearch.Api.Http;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>Resolves and writes the fields of one execution.</summary>
internal sealed class DirectWriter
{
    private readonly ExecutionContext _context;
    private readonly Utf8JsonWriter _writer;
    private readonly Func<IObjectGraphType, GraphQLSelectionSet, SelectionPlan> _plan;

    public DirectWriter(DirectExecution execution, ExecutionContext context, Utf8JsonWriter writer)
    {
        _context = context;
        _writer = writer;
        _plan = (type, selection) => execution.Plan(context, type, selection);
    }

    public void WriteObject(SelectionPlan plan, object source)
    {
        _writer.WriteStartObject();
        foreach (var field in plan.Fields)
        {
            _writer.WritePropertyName(field.Name);
            if (field.Member is { WriteLeaf: { } write })
            {
                write(_writer, source);
            }
            else
            {
                Write(field, field.Type, Resolve(field, source));
            }
        }

        _writer.WriteEndObject();
    }

    private object? Resolve(FieldPlan field, object source)
    {
        if (field.Member is { } member)
        {
            return member.Read(source);
        }

        var node = new DirectNode(field, source);
        var result = field.Definition.Resolver!.ResolveAsync(new ReadonlyResolveFieldContext(node, _context));
        return result.IsCompletedSuccessfully ? result.Result : throw new NotDirectException();
    }

    private void Write(FieldPlan field, IGraphType type, object? value)
    {
        if (type is NonNullGraphType required)
        {
            type = required.ResolvedType!;
            if (value is null)
            {
                throw new NotDirectException();
            }
        }

        switch (type)
        {
            case var _ when value is null:
                _writer.WriteNullValue();
                break;
            case ListGraphType list:
                WriteList(field, list.ResolvedType!, (IEnumerable)value);
                break;
            case IObjectGraphType objectType:
                WriteObject(field.Below(objectType, _plan), value);
                break;
            case IAbstractGraphType abstractType:
                var actual = abstractType.GetObjectType(value, _context.Schema) ?? throw new NotDirectException();
                WriteObject(field.Below(actual, _plan), value);
                break;
            case ScalarGraphType scalar:
                JsonValueWriter.Write(_writer, scalar.Serialize(value) ?? throw new NotDirectException());
                break;
        }
    }

    private void WriteList(FieldPlan field, IGraphType itemType, IEnumerable items)
    {
        _writer.WriteStartArray();
        if (items is IReadOnlyList<object?> list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                WriteItem(field, itemType, list[i]);
            }
        }
        else
        {
            foreach (var item in items)
            {
                WriteItem(field, itemType, item);
            }
        }

        _writer.WriteEndArray();
    }

    private void WriteItem(FieldPlan field, IGraphType itemType, object? item)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        Write(field, itemType, item);
    }
}
