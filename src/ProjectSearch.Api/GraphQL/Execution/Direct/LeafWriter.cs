using System.Text.Json;
using GraphQL.Types;

namespace ProjectSearch.Api.GraphQL.Execution.Direct;

/// <summary>Makes writers of plain values. The scalars of the schema answer with these values as they are.</summary>
internal static class LeafWriter
{
    /// <returns>The writer; null for a value that its scalar has to convert.</returns>
    public static Action<Utf8JsonWriter, object>? Make<TSource, TValue>(Func<TSource, TValue> get, ScalarGraphType scalar, bool required)
        where TSource : class => get switch
        {
            Func<TSource, string?> text => (writer, source) => writer.WriteStringValue(Given(text((TSource)source), required)),
            Func<TSource, int> number => (writer, source) => writer.WriteNumberValue(number((TSource)source)),
            Func<TSource, long> number => (writer, source) => writer.WriteNumberValue(number((TSource)source)),
            Func<TSource, double> number => (writer, source) => writer.WriteNumberValue(number((TSource)source)),
            Func<TSource, bool> truth => (writer, source) => writer.WriteBooleanValue(truth((TSource)source)),
            Func<TSource, int?> number => (writer, source) => WriteNumber(writer, number((TSource)source)),
            Func<TSource, long?> number => (writer, source) => WriteNumber(writer, number((TSource)source)),
            Func<TSource, double?> number => (writer, source) => WriteNumber(writer, number((TSource)source)),
            _ when scalar is EnumerationGraphType enumeration => Enumeration(get, enumeration),
            _ => null,
        };

    private static Action<Utf8JsonWriter, object> Enumeration<TSource, TValue>(Func<TSource, TValue> get, EnumerationGraphType enumeration)
        where TSource : class
    {
        var names = enumeration.Values.ToDictionary(value => value.Value!, value => JsonEncodedText.Encode(value.Name));
        return (writer, source) => writer.WriteStringValue(names[get((TSource)source)!]);
    }

    private static string? Given(string? text, bool required) => text is null && required ? throw new InvalidOperationException("A text is null where none may be.") : text;

    private static void WriteNumber(Utf8JsonWriter writer, int? number)
    {
        if (number is { } value)
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, long? number)
    {
        if (number is { } value)
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, double? number)
    {
        if (number is { } value)
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
