using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using ProjectSearch.Api.Http;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>
/// Resolves and writes the fields of one execution, each once. Where a field fails, what was written since the nearest
/// value that may be null is taken back and null stands in its place, with an error beside the data.
/// </summary>
internal sealed class DirectWriter : IDisposable
{
    private static readonly JsonWriterOptions _json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly ExecutionContext _context;
    private readonly PooledBuffer _buffer;
    private readonly Utf8JsonWriter _writer;
    private readonly Func<IObjectGraphType, GraphQLSelectionSet, SelectionPlan> _plan;
    private readonly Func<Exception, ExecutionError> _told;
    private readonly FieldPath _path = new();
    private long _writtenBefore;

    public DirectWriter(DirectExecution execution, ExecutionContext context, PooledBuffer buffer, Func<Exception, ExecutionError> told)
    {
        _context = context;
        _buffer = buffer;
        _told = told;
        _writer = new Utf8JsonWriter(buffer, _json);
        _plan = (type, selection) => execution.Plan(context, type, selection);
    }

    private long Position => _writtenBefore + _writer.BytesCommitted + _writer.BytesPending;

    public void WriteRoot(SelectionPlan plan, object root)
    {
        _writer.WriteStartObject();
        _writer.WritePropertyName("data"u8);
        var place = Mark(isFirst: true);
        try
        {
            WriteObject(plan, root);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Recover(place, exception);
        }

        _writer.WriteEndObject();
        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();

    private void WriteObject(SelectionPlan plan, object source)
    {
        _writer.WriteStartObject();
        var depth = _path.Depth;
        _path.Descend();
        foreach (var field in plan.Fields)
        {
            _path.Set(field);
            _writer.WritePropertyName(field.Name);
            if (field.Member is { WriteLeaf: { } write })
            {
                WriteLeaf(field, write, source);
            }
            else if (field.Type is NonNullGraphType required)
            {
                WriteRequired(field, required.ResolvedType!, Resolve(field, source));
            }
            else
            {
                WriteNullable(field, source);
            }
        }

        _path.AscendTo(depth);
        _writer.WriteEndObject();
    }

    private void WriteLeaf(FieldPlan field, Action<Utf8JsonWriter, object> write, object source)
    {
        if (field.Type is NonNullGraphType)
        {
            write(_writer, source);
            return;
        }

        var place = Mark(isFirst: true);
        try
        {
            write(_writer, source);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Recover(place, exception);
        }
    }

    private void WriteNullable(FieldPlan field, object source)
    {
        var place = Mark(isFirst: true);
        try
        {
            Write(field, field.Type, Resolve(field, source));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Recover(place, exception);
        }
    }

    private object? Resolve(FieldPlan field, object source)
    {
        if (field.Member is { } member)
        {
            return member.Read(source);
        }

        var result = field.Definition.Resolver!.ResolveAsync(new ReadonlyResolveFieldContext(new DirectNode(field, source), _context));
        return result.IsCompleted
            ? result.GetAwaiter().GetResult()
            : throw new InvalidOperationException($"The resolver of {field.Parent.Name}.{field.Definition.Name} does not answer at once.");
    }

    private void WriteRequired(FieldPlan field, IGraphType type, object? value)
    {
        if (value is null)
        {
            throw new InvalidOperationException($"{field.Parent.Name}.{field.Definition.Name} is null where none may be.");
        }

        Write(field, type, value);
    }

    private void Write(FieldPlan field, IGraphType type, object? value)
    {
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
                var actual = abstractType.GetObjectType(value, _context.Schema)
                    ?? throw new InvalidOperationException($"A {value.GetType()} is no {type.Name}.");
                WriteObject(field.Below(actual, _plan), value);
                break;
            case ScalarGraphType scalar:
                JsonValueWriter.Write(_writer, scalar.Serialize(value) ?? throw new InvalidOperationException($"{type.Name} can't be written."));
                break;
        }
    }

    private void WriteList(FieldPlan field, IGraphType itemType, IEnumerable items)
    {
        _writer.WriteStartArray();
        var depth = _path.Depth;
        _path.Descend();
        var required = (itemType as NonNullGraphType)?.ResolvedType;
        var index = 0;
        foreach (var item in items)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            _path.Set(index);
            if (required is not null)
            {
                WriteRequired(field, required, item);
            }
            else
            {
                WriteNullableItem(field, itemType, item, index == 0);
            }

            index++;
        }

        _path.AscendTo(depth);
        _writer.WriteEndArray();
    }

    private void WriteNullableItem(FieldPlan field, IGraphType itemType, object? item, bool isFirst)
    {
        var place = Mark(isFirst);
        try
        {
            Write(field, itemType, item);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Recover(place, exception);
        }
    }

    private Place Mark(bool isFirst) => new(Position, _path.Depth, isFirst);

    // The writer forgets how deep it stands, which it need not know, and whether a comma is due, which it is told.
    private void Recover(Place place, Exception failure)
    {
        var error = _told(failure);
        error.Path = _path.ToPath();
        error.AddLocation(_path.Field.Field, _context.Document);
        _context.Errors.Add(error);
        _path.AscendTo(place.Depth);

        _writer.Flush();
        _buffer.Truncate((int)place.Position);
        if (!place.IsFirst)
        {
            _buffer.Write(","u8);
        }

        _writtenBefore = _buffer.Written.Length;
        _writer.Reset();
        _writer.WriteNullValue();
    }

    /// <summary>Where a value that may be null begins.</summary>
    /// <param name="Position">How much was written before it.</param>
    /// <param name="Depth">The depth of the path.</param>
    /// <param name="IsFirst">Whether it needs no comma before it.</param>
    private readonly record struct Place(long Position, int Depth, bool IsFirst);
}
