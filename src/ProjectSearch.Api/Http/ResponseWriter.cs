using System.Buffers;
using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using ProjectSearch.Api.GraphQL.Execution;

namespace ProjectSearch.Api.Http;

/// <summary>Writes an answer as JSON straight from the tree of executed values; å stays å.</summary>
internal sealed class ResponseWriter(GraphQL.GraphQLOptions options)
{
    private static readonly JsonWriterOptions _json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    public byte[] Write(OperationResult result, bool reportCost)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(16 * 1024);
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer, _json))
        {
            writer.WriteStartObject();
            WriteErrors(writer, result.Errors);
            if (result.Executed)
            {
                writer.WritePropertyName("data"u8);
                WriteNode(writer, result.Data as ExecutionNode);
            }

            if (reportCost && result.Cost is { } cost)
            {
                writer.WriteStartObject("extensions"u8);
                writer.WriteStartObject("cost"u8);
                writer.WriteNumber("value"u8, cost);
                writer.WriteNumber("maximum"u8, options.Limits.Cost);
                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        var bytes = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity > 1024 * 1024)
        {
            _buffer = null;
        }

        return bytes;
    }

    private void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<ExecutionError> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("errors"u8);
        foreach (var error in errors.Take(options.Limits.Errors))
        {
            writer.WriteStartObject();
            writer.WriteString("message"u8, ErrorDescription.Message(error, options.Suggestions));
            if (error.Locations is { Count: > 0 } locations)
            {
                writer.WriteStartArray("locations"u8);
                foreach (var location in locations.Take(2))
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("line"u8, location.Line);
                    writer.WriteNumber("column"u8, location.Column);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }

            if (error.Path is { } path)
            {
                writer.WritePropertyName("path"u8);
                WriteValue(writer, path);
            }

            writer.WriteStartObject("extensions"u8);
            writer.WriteString("code"u8, ErrorDescription.Code(error));
            if (error is GraphQL.Errors.ApiError { Extensions: { } extensions })
            {
                foreach (var (name, value) in extensions)
                {
                    writer.WritePropertyName(name);
                    WriteValue(writer, value);
                }
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter writer, ExecutionNode? node)
    {
        switch (node)
        {
            case ObjectExecutionNode { SubFields: { } fields }:
                writer.WriteStartObject();
                foreach (var field in fields)
                {
                    writer.WritePropertyName(field.Name!);
                    WriteNode(writer, field);
                }

                writer.WriteEndObject();
                break;
            case ArrayExecutionNode { Items: { } items }:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    WriteNode(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                WriteValue(writer, node?.ToValue());
                break;
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    WriteValue(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"A value of type {value.GetType()} has no place in an answer.");
        }
    }
}
