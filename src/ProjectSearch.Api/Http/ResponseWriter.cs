using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using ProjectSearch.Api.GraphQL.Execution;
using ProjectSearch.Api.GraphQL.Execution.Direct;

namespace ProjectSearch.Api.Http;

/// <summary>Writes an answer as JSON straight from the tree of executed values; å stays å.</summary>
internal sealed class ResponseWriter(GraphQL.GraphQLOptions options)
{
    private static readonly JsonWriterOptions _json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public byte[] Write(OperationResult result, bool reportCost)
    {
        if (result.Data is DirectAnswer answer && result.Errors.Count == 0)
        {
            return reportCost ? WithCost(answer.Json, result) : answer.Json;
        }

        using var buffer = new PooledBuffer(4 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, _json))
        {
            writer.WriteStartObject();
            WriteErrors(writer, result.Errors);
            if (result.Executed)
            {
                writer.WritePropertyName("data"u8);
                WriteData(writer, result.Data);
            }

            if (reportCost)
            {
                WriteCost(writer, result.Cost);
            }

            writer.WriteEndObject();
        }

        return buffer.Written.ToArray();
    }

    // The answer is a whole object: the cost takes the place of its last brace.
    private byte[] WithCost(byte[] answer, OperationResult result)
    {
        using var buffer = new PooledBuffer(answer.Length + 100);
        buffer.Write(answer.AsSpan(0, answer.Length - 1));
        buffer.Write(","u8);
        using (var writer = new Utf8JsonWriter(buffer, _json))
        {
            WriteCost(writer, result.Cost);
        }

        buffer.Write("}"u8);
        return buffer.Written.ToArray();
    }

    private void WriteCost(Utf8JsonWriter writer, long? cost)
    {
        writer.WriteStartObject("extensions"u8);
        writer.WriteStartObject("cost"u8);
        writer.WritePropertyName("value"u8);
        JsonValueWriter.Write(writer, cost);
        writer.WriteNumber("maximum"u8, options.Limits.Cost);
        writer.WriteEndObject();
        writer.WriteEndObject();
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
                JsonValueWriter.Write(writer, path);
            }

            writer.WriteStartObject("extensions"u8);
            writer.WriteString("code"u8, ErrorDescription.Code(error));
            if (error is GraphQL.Errors.ApiError { Extensions: { } extensions })
            {
                foreach (var (name, value) in extensions)
                {
                    writer.WritePropertyName(name);
                    JsonValueWriter.Write(writer, value);
                }
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteData(Utf8JsonWriter writer, object? data)
    {
        if (data is DirectAnswer answer)
        {
            writer.WriteRawValue(answer.Data, skipInputValidation: true);
        }
        else
        {
            WriteNode(writer, data as ExecutionNode);
        }
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
                JsonValueWriter.Write(writer, node?.ToValue());
                break;
        }
    }
}
