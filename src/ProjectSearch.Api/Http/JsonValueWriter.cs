using System.Collections;
using System.Text.Json;

namespace ProjectSearch.Api.Http;

/// <summary>Writes the values that scalars answer with, and the lists of them.</summary>
internal static class JsonValueWriter
{
    /// <exception cref="InvalidOperationException">The value is of no type that a scalar of the schema answers with.</exception>
    public static void Write(Utf8JsonWriter writer, object? value)
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
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"A value of type {value.GetType()} has no place in an answer.");
        }
    }
}
